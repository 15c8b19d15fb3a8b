package dev.pep.platform.readmodel;

/** Another copy of the service has read on, or the build is dropped: nothing of what was read may be kept. */
final class ReaderReplaced extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReaderReplaced() {
        super("Another reader has read on.");
    }
}
