package dev.pep.platform.readmodel;

import dev.pep.platform.readmodel.ModelView.Condition;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Tells each model's state in words. A service whose model is behind is degraded, not down: it answers with what it
 * has.
 */
final class ReadModelHealth extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final ReadModels models;

    ReadModelHealth(ReadModels models) {
        this.models = models;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<ModelView> all = models.all();
        all.forEach(model -> health.withDetail(model.name(), model.words()));
        health.status(all.stream().allMatch(model -> model.condition() == Condition.CURRENT) ? Status.UP : DEGRADED);
    }
}
