package dev.pep.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key from which a service makes the secrets of its links: made once, and kept with its data. */
final class LinkKey {

    private static final int BYTES = 32;

    private LinkKey() {}

    static String in(Path folder) {
        var file = folder.resolve("link-key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                var key = new byte[BYTES];
                new SecureRandom().nextBytes(key);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
