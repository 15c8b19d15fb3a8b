package dev.pep.notification.link;

/** The link is revoked, expired or done with. */
public final class LinkNoLongerNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LinkNoLongerNeeded() {
        super("The link has ended");
    }
}
