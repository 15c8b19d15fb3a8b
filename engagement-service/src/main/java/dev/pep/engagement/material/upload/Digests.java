package dev.pep.engagement.material.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The digests of uploads as far as this copy of the service has seen all their bytes. What is not known here, because
 * the service was started anew or another copy has received a part, is read from the storage in the end.
 */
@Component
class Digests {

    private static final int MOST = 1_000;

    private final Map<UUID, Progress> byUpload = new LinkedHashMap<>();

    private record Progress(long offset, MessageDigest digest) {}

    /** Takes out the digest of the bytes before an offset, if it is known. */
    synchronized Optional<MessageDigest> take(UUID upload, long offset) {
        Progress known = byUpload.remove(upload);
        if (offset == 0) {
            return Optional.of(sha256());
        }
        return known != null && known.offset == offset ? Optional.of(known.digest) : Optional.empty();
    }

    /** Keeps the digest of the bytes before an offset; the oldest is forgotten if there are too many. */
    synchronized void keep(UUID upload, long offset, MessageDigest digest) {
        byUpload.put(upload, new Progress(offset, digest));
        if (byUpload.size() > MOST) {
            Iterator<UUID> oldest = byUpload.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
