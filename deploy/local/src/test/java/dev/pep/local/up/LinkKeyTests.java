package dev.pep.local.up;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkKeyTests {

    private static final int COPIES = 8;

    @TempDir
    Path folder;

    @Test
    void isMadeOnceForItsOwnerAlone() throws IOException {
        String key = LinkKey.in(folder.resolve("data"));

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(LinkKey.in(folder.resolve("data"))).isEqualTo(key);
        assertThat(LinkKey.in(folder.resolve("other"))).isNotEqualTo(key);
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @RepeatedTest(20)
    void isTheSameForAllCopiesThatStartAtOnce() throws Exception {
        var atOnce = new CyclicBarrier(COPIES);
        try (var threads = Executors.newFixedThreadPool(COPIES)) {
            Set<String> keys = new HashSet<>();
            for (var key : threads.invokeAll(Collections.<Callable<String>>nCopies(COPIES, () -> {
                atOnce.await(20, SECONDS);
                return LinkKey.in(folder);
            }))) {
                keys.add(key.get());
            }

            assertThat(keys).containsExactly(Files.readString(folder.resolve("link-key")));
        }
    }
}
