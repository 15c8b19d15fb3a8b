package dev.pep.engagement.material.storage;

/** The storage has no room for another block. */
public final class StorageFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageFull(Throwable cause) {
        super("The storage of materials is full", cause);
    }
}
