package dev.pep.notification.mail;

import dev.pep.platform.call.ServiceUnavailable;

/** Another service does not answer usefully now, so the mail that needs it waits. */
public final class ServiceAway extends MailDeferred {

    private static final long serialVersionUID = 1L;

    public ServiceAway(ServiceUnavailable away) {
        super(Cause.UNREACHABLE, String.valueOf(away.getMessage()), null);
    }
}
