package dev.pep.notification.link;

/** The link is revoked, expired or done with. */
public final class LinkEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LinkEnded() {
        super("The link has ended");
    }
}
