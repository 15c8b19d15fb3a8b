package dev.pep.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
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

    private Path present() {
        return programs.resolve("orders-service/" + BUILT_AT);
    }
}
