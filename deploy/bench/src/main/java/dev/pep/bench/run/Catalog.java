package dev.pep.bench.run;

import dev.pep.bench.Benchmark;
import dev.pep.bench.engagement.CriteriaBenchmark;
import dev.pep.bench.engagement.UploadBenchmark;
import dev.pep.bench.gateway.GatewayBenchmark;
import dev.pep.bench.gateway.GatewaySecuredBenchmark;
import dev.pep.bench.heatmap.AutosaveBenchmark;
import dev.pep.bench.heatmap.DepthBenchmark;
import dev.pep.bench.heatmap.FiltersBenchmark;
import dev.pep.bench.heatmap.ListBenchmark;
import dev.pep.bench.heatmap.ScaleBenchmark;
import dev.pep.bench.notification.DebounceBenchmark;
import dev.pep.bench.notification.TimersBenchmark;
import dev.pep.bench.outbox.OutboxDrainBenchmark;
import dev.pep.bench.outbox.OutboxLatencyBenchmark;
import dev.pep.bench.outbox.OutboxTakeoverBenchmark;
import dev.pep.bench.outbox.OutboxTaxBenchmark;
import dev.pep.bench.start.StartAllBenchmark;
import dev.pep.bench.start.StartOneBenchmark;
import java.util.List;
import java.util.stream.Collectors;

/** All benchmarks, in the order in which they run; what those of starts have trained, quick starts of others use. */
final class Catalog {

    private static final List<Benchmark> ALL = List.of(
            new StartOneBenchmark(),
            new StartAllBenchmark(),
            new ListBenchmark(),
            new DepthBenchmark(),
            new ScaleBenchmark(),
            new FiltersBenchmark(),
            new AutosaveBenchmark(),
            new OutboxTaxBenchmark(),
            new OutboxLatencyBenchmark(),
            new OutboxDrainBenchmark(),
            new OutboxTakeoverBenchmark(),
            new DebounceBenchmark(),
            new TimersBenchmark(),
            new UploadBenchmark(),
            new CriteriaBenchmark(),
            new GatewayBenchmark(),
            new GatewaySecuredBenchmark());

    private Catalog() {}

    static List<Benchmark> named(List<String> names) {
        if (names.equals(List.of("all"))) {
            return ALL;
        }
        return names.stream().map(Catalog::named).toList();
    }

    private static Benchmark named(String name) {
        return ALL.stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no benchmark " + name + "; there are "
                        + ALL.stream().map(Benchmark::name).collect(Collectors.joining(", ")) + "."));
    }
}
