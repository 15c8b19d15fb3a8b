package dev.pep.engagement.material.storage;

/** The storage does not answer now; the same call may work later. */
public final class StorageAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageAway(Throwable cause) {
        super("The storage of materials does not answer: " + cause, cause);
    }
}
