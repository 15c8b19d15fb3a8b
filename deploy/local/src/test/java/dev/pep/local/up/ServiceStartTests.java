package dev.pep.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.local.service.ListedService;
import dev.pep.local.service.ServiceList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceStartTests {

    private static final ServiceList SERVICES = ServiceList.in(Path.of("..", ".."));
    private static final ListedService SERVICE = SERVICES.all().getFirst();

    @TempDir
    Path repository;

    private Layout layout;
    private Path former;
    private ServiceStart start;

    @BeforeEach
    void build() throws IOException {
        layout = new Layout(repository, repository.resolve(".local"));
        var target = Files.createDirectories(repository.resolve(SERVICE.name()).resolve("target"));
        Files.writeString(target.resolve(SERVICE.name() + "-1.0.jar"), "not a program");
        former = Files.createDirectories(
                layout.programs().resolve(SERVICE.name()).resolve("1000"));
        start = new ServiceStart(layout, Ports.from(SERVICES, Map.of()), SERVICE);
    }

    @Test
    void deletesFormerProgramsThatNobodyRuns() {
        start.deleteFormerPrograms();

        assertThat(former).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void keepsFormerProgramsWhileAnyCopyRuns(int copy) {
        pidFile(copy).write(ProcessHandle.current().pid());

        start.deleteFormerPrograms();

        assertThat(former).exists();
    }

    @Test
    void takesAProcessThatBeganLaterForNoCopy() throws IOException {
        pidFile(1).write(ProcessHandle.current().pid());
        Files.setLastModifiedTime(pidFile(1).path(), FileTime.from(Instant.EPOCH));

        start.deleteFormerPrograms();

        assertThat(former).doesNotExist();
    }

    private PidFile pidFile(int copy) {
        return new PidFile(layout.pidFile(Copies.name(SERVICE.name(), copy)));
    }
}
