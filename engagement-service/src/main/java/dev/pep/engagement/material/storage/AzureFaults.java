package dev.pep.engagement.material.storage;

import com.azure.core.exception.AzureException;
import com.azure.storage.blob.models.BlobErrorCode;
import com.azure.storage.blob.models.BlobStorageException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Tells a content that is missing from a storage that does not answer. */
final class AzureFaults {

    private AzureFaults() {}

    static void run(UUID key, Runnable work) {
        get(key, () -> {
            work.run();
            return "";
        });
    }

    static <T> T get(UUID key, Supplier<T> source) {
        try {
            return source.get();
        } catch (BlobStorageException refused) {
            throw BlobErrorCode.BLOB_NOT_FOUND.equals(refused.getErrorCode())
                    ? new ContentMissing(key)
                    : new StorageAway(refused);
        } catch (AzureException | UncheckedIOException away) {
            throw new StorageAway(away);
        } catch (RuntimeException other) {
            throw isAway(other) ? new StorageAway(other) : other;
        }
    }

    /** The client wraps what happens on its own threads. */
    private static boolean isAway(RuntimeException other) {
        return other.getCause() instanceof java.io.IOException || other.getCause() instanceof TimeoutException;
    }
}
