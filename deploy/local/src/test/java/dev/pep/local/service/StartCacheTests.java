package dev.pep.local.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTests {

    @TempDir
    Path folder;

    private StartCache cache;

    @BeforeEach
    void choose() {
        cache = StartCache.in(folder.resolve("start"));
    }

    @Test
    void leavesAProgramAloneBeforeItIsTrained() {
        assertThat(cache.exists()).isFalse();
        assertThat(cache.reading()).isEmpty();
    }

    @Test
    void isReadOnceTheTrainingHasEndedWell() {
        cache.make(this::writes);

        assertThat(cache.exists()).isTrue();
        assertThat(cache.reading()).singleElement().asString().endsWith("=" + cache.file());
    }

    @Test
    void isNotThereAfterATrainingThatFailed() {
        assertThatThrownBy(() -> cache.make(options -> {
                    writes(options);
                    throw new IllegalStateException("the service could not start");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(cache.exists()).isFalse();
    }

    @Test
    void belongsToOneJdk() {
        assertThat(cache.file().getFileName()).hasToString(Runtime.version() + ".cache");
    }

    /** As the JVM of a training run does at its end. */
    private void writes(List<String> options) {
        assertThat(options).anyMatch(option -> option.startsWith("-Dspring.context.exit"));
        var output = options.getFirst().substring(options.getFirst().indexOf('=') + 1);
        try {
            Files.writeString(Path.of(output), "classes");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
