package dev.pep.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.local.process.ProcessFailed;
import dev.pep.local.service.ListedService;
import dev.pep.local.service.ServiceList;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTests {

    private static final ServiceList SERVICES = ServiceList.in(Path.of("..", ".."));

    @TempDir
    Path nothingBuilt;

    @Test
    void isLeftOutWhenNobodyWantsIt() {
        assertThat(training().isDue(Map.of("PEP_TRAINING", "no"))).isFalse();
    }

    @Test
    void asksForWhatIsBuilt() {
        assertThatThrownBy(() -> training().isDue(Map.of()))
                .isInstanceOf(ProcessFailed.class)
                .hasMessageContaining("is in the list of services (deploy/services) but not built");
    }

    @Test
    void isStoppedBeforeTheDatabaseThatItUses() {
        assertThat(training().component().needs()).contains(Infrastructure.POSTGRES);
    }

    @Test
    void isOfTheServicesThatWereStartedNow() {
        var layout = new Layout(nothingBuilt, nothingBuilt);
        var ports = Ports.from(SERVICES, Map.of());
        var started = List.of(
                new Services(layout, ports).components(new Copies(2)).getFirst(),
                new Infrastructure(layout, ports).components().getFirst());

        assertThat(Training.of(started, layout, ports).services())
                .containsExactly(SERVICES.all().getFirst().name());
        assertThat(Training.of(List.of(), layout, ports).isDue(Map.of())).isFalse();
    }

    private Training training() {
        var all = SERVICES.all().stream().map(ListedService::name).toList();
        return new Training(new Layout(nothingBuilt, nothingBuilt), Ports.from(SERVICES, Map.of()), all);
    }
}
