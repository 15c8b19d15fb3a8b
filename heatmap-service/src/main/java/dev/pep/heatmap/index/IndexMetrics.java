package dev.pep.heatmap.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Shows how large the index is, how long ago it looked for changes, and how long it took to load. */
@Component
class IndexMetrics implements MeterBinder {

    private final IndexState state;

    IndexMetrics(IndexState state) {
        this.state = state;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "pep.heatmap.index.accounts", "Accounts in the index", IndexState::accounts);
        gauge(registry, "pep.heatmap.index.bytes", "Memory of the index", IndexState::bytes);
        gauge(
                registry,
                "pep.heatmap.index.age",
                "Seconds since it looked for changes; alert above 30",
                IndexState::age);
        gauge(registry, "pep.heatmap.index.load", "Seconds of the last load", IndexState::loadTime);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<IndexState> value) {
        Gauge.builder(name, state, value).description(description).register(registry);
    }
}
