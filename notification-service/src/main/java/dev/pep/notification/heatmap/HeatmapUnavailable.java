package dev.pep.notification.heatmap;

import dev.pep.notification.mail.MailDeferred;

/** heatmap-service does not answer usefully now, so the mail that needs it waits. */
public final class HeatmapUnavailable extends MailDeferred {

    private static final long serialVersionUID = 1L;

    HeatmapUnavailable(String reason) {
        super(Cause.UNREACHABLE, reason, null);
    }
}
