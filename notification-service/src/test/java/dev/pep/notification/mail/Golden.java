package dev.pep.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with files under src/test/resources/golden; {@code -Dgolden.write=true} writes them anew, to be read and
 * committed.
 */
public final class Golden {

    private static final Path FILES = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void check(String name, Rendered mail) {
        check(name + ".html", mail.html());
        check(name + ".txt", mail.text());
    }

    private static void check(String file, String actual) {
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(FILES.resolve(file), actual);
            }
            assertThat(actual).isEqualTo(Files.readString(FILES.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
