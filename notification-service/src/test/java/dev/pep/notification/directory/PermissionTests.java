package dev.pep.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.notification.surroundings.ForwardClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("H3: the names of people")
@ExtendWith(OutputCaptureExtension.class)
class PermissionTests {

    private static final String GRANT = "User.ReadBasic.All";

    private final ForwardClock clock =
            new ForwardClock(Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZoneOffset.UTC));
    private final Permission permission =
            new Permission(new DirectorySettings(Duration.ofSeconds(2), Duration.ofHours(1)), clock);

    @Test
    void isMissingForAnHourAfterGraphSaidNo() {
        assertThat(permission.isMissing()).isFalse();
        permission.refused();

        clock.putForwardBy(Duration.ofHours(1).minusMillis(1));
        assertThat(permission.isMissing()).isTrue();
        clock.putForwardBy(Duration.ofMillis(1));
        assertThat(permission.isMissing()).isFalse();
    }

    @Test
    void saysOnceWhatToGrant(CapturedOutput output) {
        permission.refused();
        permission.refused();
        assertThat(output.getOut()).containsOnlyOnce(GRANT);

        permission.granted();
        permission.refused();
        assertThat(output.getOut().split(GRANT)).hasSize(3);
    }
}
