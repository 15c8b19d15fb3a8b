package dev.pep.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Quality 3: attempts and calls are limited for each address and each link")
class PartnerLimitsTests {

    private final PartnerLimits limits = new PartnerLimits(settings(2));

    @Test
    void letsAnAddressTryAsOftenAsAllowedAndThenTellsHowLongToWait() {
        assertThat(limits.beforeAttempt("192.0.2.1", Optional.empty())).isZero();
        assertThat(limits.beforeAttempt("192.0.2.1", Optional.empty())).isZero();
        assertThat(limits.beforeAttempt("192.0.2.1", Optional.empty())).isBetween(1L, 31L);
    }

    @Test
    void countsEachAddressByItself() {
        limits.beforeAttempt("192.0.2.1", Optional.empty());
        limits.beforeAttempt("192.0.2.1", Optional.empty());

        assertThat(limits.beforeAttempt("192.0.2.2", Optional.empty())).isZero();
    }

    @Test
    void countsAllAddressesOfOneSubscriberAsOne() {
        limits.beforeAttempt("2001:db8:0:1::1", Optional.empty());
        limits.beforeAttempt("2001:db8:0:1:ffff::2", Optional.empty());

        assertThat(limits.beforeAttempt("2001:db8:0:1::3", Optional.empty())).isPositive();
        assertThat(limits.beforeAttempt("2001:db8:0:2::1", Optional.empty())).isZero();
    }

    @Test
    void limitsALinkFromHoweverManyAddressesItIsTried() {
        Optional<PresentedSecret> secret = PresentedSecret.of("secret-0123456789-0123456789-0123456789-012");

        assertThat(limits.beforeAttempt("192.0.2.1", secret)).isZero();
        assertThat(limits.beforeAttempt("192.0.2.2", secret)).isZero();
        assertThat(limits.beforeAttempt("192.0.2.3", secret)).isPositive();
        assertThat(limits.beforeAttempt("192.0.2.4", Optional.empty())).isZero();
    }

    @Test
    void limitsTheCallsOfALinkAndOfAnAddress() {
        Optional<PartnerSession> session = Optional.of(session());
        for (int call = 0; call < 3; call++) {
            assertThat(limits.beforeCall("192.0.2." + call, session)).isZero();
        }

        assertThat(limits.beforeCall("192.0.2.9", session)).isPositive();
        assertThat(limits.beforeCall("192.0.2.9", Optional.of(session()))).isZero();
        assertThat(limits.beforeCall("192.0.2.9", Optional.empty())).isZero();
        assertThat(limits.beforeCall("192.0.2.9", Optional.empty())).isZero();
        assertThat(limits.beforeCall("192.0.2.9", Optional.empty())).isPositive();
    }

    private static PartnerSession session() {
        Instant now = Instant.parse("2026-05-04T10:15:30Z");
        OpenedLink link = new OpenedLink(UUID.randomUUID(), 1, "report", UUID.randomUUID(), UUID.randomUUID(), now);
        return new PartnerSession(link, now, now);
    }

    private static PartnerSettings settings(int attempts) {
        Duration any = Duration.ofMinutes(5);
        return new PartnerSettings(1, any, any, any, attempts, 2, 3, 4, null, any);
    }
}
