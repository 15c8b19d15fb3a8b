package dev.pep.platform.link;

/** The link is revoked, expired or done with, as the service that owns it says. */
public final class LinkNoLongerNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LinkNoLongerNeeded() {
        super("The link has ended");
    }
}
