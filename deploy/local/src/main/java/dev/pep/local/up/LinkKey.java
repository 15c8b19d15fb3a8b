package dev.pep.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key from which a service makes the secrets of its links: made once, whichever copy of the service starts first,
 * and kept with its data.
 */
final class LinkKey {

    private static final int BYTES = 32;
    private static final FileAttribute<?> FOR_ITS_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private LinkKey() {}

    static String in(Path folder) {
        var file = folder.resolve("link-key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes it under another name, so that nobody reads half of it; the first that gets its own name stays. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var written = Files.createTempFile(file.getParent(), "link-key", null, FOR_ITS_OWNER);
        try {
            Files.writeString(written, random());
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException otherCopy) {
            // that one's key counts
        } finally {
            Files.delete(written);
        }
    }

    private static String random() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
