package dev.pep.engagement.material.storage;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Keeps contents under keys that say nothing of them. A content comes block by block, may be left and gone on with by
 * another copy of the service, becomes readable as a whole, and is never changed after that.
 *
 * <p>Each method throws {@link StorageAway} when the storage does not answer: nothing is lost then, and the same call
 * may be made again.
 */
public interface Storage {

    /**
     * Keeps a block of a content that is not complete. When it returns, the block outlives a crash. Another block of
     * the same offset takes its place.
     *
     * @throws StorageFull if there is no room for it
     */
    void write(UUID key, long offset, ByteBuffer block);

    /**
     * Makes a content readable that consists of the blocks up to a length; those behind are forgotten. Doing it again
     * is no harm.
     *
     * @throws ContentMissing if there are no such blocks
     */
    void complete(UUID key, long length);

    /**
     * Opens a part of a complete content.
     *
     * @throws ContentMissing if there is no such content
     */
    InputStream read(UUID key, long from, long length);

    /** Removes what there is under a key, complete or not; nothing may be there. */
    void delete(UUID key);
}
