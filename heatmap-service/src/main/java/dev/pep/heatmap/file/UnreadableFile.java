package dev.pep.heatmap.file;

/** A file that cannot be a master account list at all, so that no row of it can be taken. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableFile(String reason) {
        super(reason);
    }
}
