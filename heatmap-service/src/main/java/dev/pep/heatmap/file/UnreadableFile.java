package dev.pep.heatmap.account;

/** A file that cannot be a master account list at all, so that no row of it can be taken. */
final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String reason) {
        super(reason);
    }
}
