package dev.pep.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Quality 3: attempts are limited for each address")
class AttemptLimitsTests {

    private final AttemptLimits limits = new AttemptLimits(settings(2));

    @Test
    void letsAnAddressTryAsOftenAsAllowedAndThenTellsHowLongToWait() {
        assertThat(limits.secondsToWait("192.0.2.1")).isZero();
        assertThat(limits.secondsToWait("192.0.2.1")).isZero();
        assertThat(limits.secondsToWait("192.0.2.1")).isBetween(1L, 31L);
    }

    @Test
    void countsEachAddressByItself() {
        limits.secondsToWait("192.0.2.1");
        limits.secondsToWait("192.0.2.1");

        assertThat(limits.secondsToWait("192.0.2.2")).isZero();
    }

    @Test
    void countsAllAddressesOfOneSubscriberAsOne() {
        limits.secondsToWait("2001:db8:0:1::1");
        limits.secondsToWait("2001:db8:0:1:ffff::2");

        assertThat(limits.secondsToWait("2001:db8:0:1::3")).isPositive();
        assertThat(limits.secondsToWait("2001:db8:0:2::1")).isZero();
    }

    private static PartnerSettings settings(int attempts) {
        Duration any = Duration.ofMinutes(5);
        return new PartnerSettings(URI.create("http://owner.example"), any, any, any, any, attempts, null, any);
    }
}
