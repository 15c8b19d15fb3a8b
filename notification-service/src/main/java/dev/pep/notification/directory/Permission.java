package dev.pep.notification.directory;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether we may read people, as far as Graph has said: after a no it is left alone for a while. */
@Component
class Permission {

    private static final Logger log = LoggerFactory.getLogger(Permission.class);

    private final DirectorySettings settings;
    private final Clock clock;
    private Instant askAgainAt = Instant.MIN;
    private boolean said;

    Permission(DirectorySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    synchronized boolean isMissing() {
        return clock.instant().isBefore(askAgainAt);
    }

    synchronized void granted() {
        said = false;
    }

    /** Says so once, until it has been granted and taken away again. */
    synchronized void refused() {
        askAgainAt = clock.instant().plus(settings.pauseWithoutPermission());
        if (!said) {
            log.warn("""
                    Microsoft Graph does not let this service read people, so those who never sign in are shown by \
                    their address: to show their names, grant its application the permission User.ReadBasic.All \
                    (application). Emails are not affected.""");
        }
        said = true;
    }
}
