package dev.pep.bench.run;

import dev.pep.bench.Benchmark;
import dev.pep.bench.heatmap.AutosaveBenchmark;
import dev.pep.bench.heatmap.DepthBenchmark;
import dev.pep.bench.heatmap.FiltersBenchmark;
import dev.pep.bench.heatmap.ListBenchmark;
import dev.pep.bench.heatmap.ScaleBenchmark;
import java.util.List;
import java.util.stream.Collectors;

/** All benchmarks, in the order in which they run. */
final class Catalog {

    private static final List<Benchmark> ALL = List.of(
            new ListBenchmark(),
            new DepthBenchmark(),
            new ScaleBenchmark(),
            new FiltersBenchmark(),
            new AutosaveBenchmark());

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
