package dev.pep.notification.settled;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells in words how far an empty database has come. Until it has caught up, the service is degraded, not down. */
@Component
class RebuildHealth extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final Standing standing;

    RebuildHealth(Standing standing) {
        this.standing = standing;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (!standing.isCatchingUp()) {
            health.up();
        } else if (standing.isBegun()) {
            health.status(DEGRADED).withDetail("database", "All events are read again; until then nothing is sent");
        } else {
            health.status(DEGRADED)
                    .withDetail("database", "What was settled before is not known; nothing is heard yet");
        }
    }
}
