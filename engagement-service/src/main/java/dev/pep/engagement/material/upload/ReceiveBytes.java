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
 * what came before a call was cut off is kept.
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
     * Returns the new offset.
     *
     * @throws UploadBusy if another call is sending
     * @throws IOException if the call is cut off
     */
    long receive(Upload upload, InputStream body) throws IOException {
        if (!places.tryAcquire()) {
            throw new Unavailable("Many files are being uploaded at the moment. This one goes on by itself.", PAUSE);
        }
        UUID holder = UUID.randomUUID();
        try {
            requireHeld(holds.take(upload.id(), holder, upload.received()));
            return receive(upload, holder, body);
        } finally {
            places.release();
            holds.release(upload.id(), holder);
        }
    }

    private long receive(Upload upload, UUID holder, InputStream body) throws IOException {
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
        long reached = offset;
        digest.ifPresent(known -> digests.keep(upload.id(), reached, known));
        blocks.requireInOrder();
        return reached;
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
            requireHeld(holds.advance(upload.id(), holder, offset, offset + block.size()));
        });
    }

    private static void requireHeld(boolean held) {
        if (!held) {
            throw new UploadBusy();
        }
    }
}
