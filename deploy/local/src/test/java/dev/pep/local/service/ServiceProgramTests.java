package dev.pep.local.service;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProgramTests {

    private static final long BUILT_AT = 2000;

    @TempDir
    Path repository;

    @TempDir
    Path programs;

    private ServiceProgram program;
    private Path former;

    @BeforeEach
    void build() throws IOException {
        var target = Files.createDirectories(repository.resolve("orders-service/target"));
        var jar = Files.writeString(target.resolve("orders-service-1.0.jar"), "not a program");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(BUILT_AT));
        former = Files.createDirectories(programs.resolve("orders-service/1000"));
        Files.writeString(former.resolve("orders-service-1.0.jar"), "read by what runs");
        program = new ServiceProgram(repository, programs, "orders-service");
    }

    @Test
    void onlyLooksWhetherItIsTrained() {
        assertThat(program.isTrained()).isFalse();

        assertThat(former).isNotEmptyDirectory();
        assertThat(present()).doesNotExist();
    }

    @Test
    void doesNotTrainABuildThatWasNeverStarted() {
        program.train(Map.of(), programs.resolve("training.log"));

        assertThat(present()).doesNotExist();
        assertThat(programs.resolve("training.log")).doesNotExist();
    }

    @Test
    void leavesFormerBuildsToWhatRunsWhenItIsUnpacked() throws IOException {
        Files.createDirectories(present());

        assertThat(program.unpacked()).isEqualTo(present().resolve("orders-service-1.0.jar"));
        assertThat(former).isNotEmptyDirectory();
    }

    @Test
    void deletesFormerBuildsWhenItIsTold() throws IOException {
        Files.createDirectories(present());

        program.deleteFormer();

        assertThat(former).doesNotExist();
        assertThat(present()).exists();
    }

    @Test
    void waitsForAnotherLauncherThatChangesThePrograms() throws Exception {
        Files.createDirectories(present());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var other = LockHolder.of(programs.resolve("orders-service.lock"))) {
            var deleted = threads.submit(program::deleteFormer);

            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> deleted.get(500, MILLISECONDS));
            assertThat(former).isNotEmptyDirectory();
            other.close();
            deleted.get(20, SECONDS);
            assertThat(former).doesNotExist();
        }
    }

    @Test
    void letsCopiesStartAtOnceFromOneFolder() throws Exception {
        Files.createDirectories(present());
        var atOnce = new CyclicBarrier(8);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var jars = threads.invokeAll(Collections.<Callable<Path>>nCopies(8, () -> {
                atOnce.await(20, SECONDS);
                program.deleteFormer();
                return program.unpacked();
            }));

            assertThat(jars).allSatisfy(jar -> assertThat(jar.get().getParent()).isEqualTo(present()));
        }
    }

    private Path present() {
        return programs.resolve("orders-service/" + BUILT_AT);
    }
}
