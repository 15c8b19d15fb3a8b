package dev.pep.engagement.material.upload;

import java.time.Duration;
import java.util.UUID;

/** Keeps the hold of a call from which bytes come, however slowly. */
final class HeldWhileReading implements Runnable {

    private final UploadHolds holds;
    private final UUID upload;
    private final UUID holder;
    private final long pause;
    private long kept = System.nanoTime();

    HeldWhileReading(UploadHolds holds, UUID upload, UUID holder, Duration silence) {
        this.holds = holds;
        this.upload = upload;
        this.holder = holder;
        this.pause = silence.toNanos() / 3;
    }

    @Override
    public void run() {
        if (System.nanoTime() - kept > pause) {
            kept = System.nanoTime();
            if (!holds.keep(upload, holder)) {
                throw new UploadBusy();
            }
        }
    }
}
