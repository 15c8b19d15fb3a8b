package dev.pep.engagement.material.upload;

import dev.pep.engagement.material.storage.Storage;
import dev.pep.engagement.material.type.TypeCheck;
import dev.pep.platform.problem.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Receives the bytes of one call, block by block: each block is in the storage before the upload's offset says so, and
 * what came before a call was cut off is kept. Only the block that completes an upload waits until the call's checksum
 * is known to be right: before, nobody may make a material of it.
 */
@Component
class ReceiveBytes {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final UploadHolds holds;
    private final Storage storage;
    private final TypeCheck types;
    private final Digests digests;
    private final UploadSettings settings;
    private final Semaphore places;

    ReceiveBytes(UploadHolds holds, Storage storage, TypeCheck types, Digests digests, UploadSettings settings) {
        this.holds = holds;
        this.storage = storage;
        this.types = types;
        this.digests = digests;
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce());
    }

    /**
     * Returns what has come. The call holds the upload on, until this is kept or dropped, or the call lets it go.
     *
     * @throws UploadBusy if another call is sending
     * @throws IOException if the call is cut off
     */
    Part receive(Upload upload, UUID holder, InputStream body) throws IOException {
        if (!places.tryAcquire()) {
            throw new Unavailable("Many files are being uploaded at the moment. This one goes on by itself.", PAUSE);
        }
        try {
            requireHeld(holds.take(upload.id(), holder, upload.received()));
            return receiveHeld(upload, holder, body);
        } finally {
            places.release();
        }
    }

    /**
     * Lets all of a part count.
     *
     * @throws UploadBusy if another call has taken its place
     */
    void keep(Part part) {
        UUID id = part.upload().id();
        requireHeld(holds.settle(id, part.holder(), part.end()));
        part.digest().ifPresent(known -> digests.keep(id, part.end(), known));
    }

    /** Lets nothing of a part count; false if another call has taken its place. */
    boolean drop(Part part) {
        return holds.settle(part.upload().id(), part.holder(), part.upload().received());
    }

    private Part receiveHeld(Upload upload, UUID holder, InputStream body) throws IOException {
        Optional<MessageDigest> digest = digests.take(upload.id(), upload.received());
        Blocks blocks = blocks(upload, holder, body);
        long offset = upload.received();
        try (WriteBehind writes = new WriteBehind()) {
            Optional<Block> next = blocks.next(upload.length() - offset);
            while (next.isPresent()) {
                Block block = next.get();
                write(writes, upload, holder, offset, block);
                digest.ifPresent(known -> known.update(block.bytes()));
                offset += block.size();
                next = blocks.next(upload.length() - offset);
            }
            writes.await();
        }
        return inOrder(blocks, new Part(upload, holder, offset, digest));
    }

    /** A call that was cut off completes nothing, and what has come of it counts. */
    private Part inOrder(Blocks blocks, Part part) throws IOException {
        try {
            blocks.requireInOrder();
            return part;
        } catch (IOException cutOff) {
            keep(part);
            throw cutOff;
        }
    }

    private Blocks blocks(Upload upload, UUID holder, InputStream body) {
        long left = upload.length() - upload.received();
        int capacity = (int) Math.min(settings.blockSize().toBytes(), left);
        return new Blocks(body, capacity, new HeldWhileReading(holds, upload.id(), holder, settings.silence()));
    }

    /** What it is may be known at the first block: then nobody sends two gigabytes that are refused. */
    private void write(WriteBehind writes, Upload upload, UUID holder, long offset, Block block) {
        if (offset == 0 && block.size() >= Math.min(TypeCheck.HEAD, upload.length())) {
            types.check(upload.name(), block.head(TypeCheck.HEAD));
        }
        writes.begin(() -> {
            storage.write(upload.id(), offset, block.bytes());
            requireHeld(count(upload, holder, offset, offset + block.size()));
        });
    }

    private boolean count(Upload upload, UUID holder, long from, long to) {
        return to < upload.length() ? holds.advance(upload.id(), holder, from, to) : holds.keep(upload.id(), holder);
    }

    private static void requireHeld(boolean held) {
        if (!held) {
            throw new UploadBusy();
        }
    }
}
