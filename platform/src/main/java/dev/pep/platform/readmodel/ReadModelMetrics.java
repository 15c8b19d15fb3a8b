package dev.pep.platform.readmodel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** What an operator sees of the read models. Alert on the age. */
final class ReadModelMetrics implements MeterBinder {

    private final ReadModels models;

    ReadModelMetrics(ReadModels models) {
        this.models = models;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        models.all().stream().map(ModelView::name).forEach(model -> bind(model, registry));
    }

    private void bind(String model, MeterRegistry registry) {
        gauge("age", model, "Seconds since the model last held all that its topic held", this::age, registry);
        gauge("lag", model, "States that are left to read", ModelView::left, registry);
        gauge("whole", model, "1 where the model has held all of its topic", view -> view.isWhole() ? 1 : 0, registry);
        gauge("rebuilding", model, "1 while it is rebuilt", view -> view.rebuild() == null ? 0 : 1, registry);
    }

    private double age(ModelView view) {
        return models.age(view).map(age -> age.toMillis() / 1000.0).orElse(Double.NaN);
    }

    private void gauge(
            String name, String model, String meaning, ToDoubleFunction<ModelView> value, MeterRegistry registry) {
        Gauge.builder("pep.read-model." + name, models, all -> value.applyAsDouble(all.of(model)))
                .description(meaning)
                .tag("model", model)
                .register(registry);
    }
}
