package dev.pep.engagement.material.upload;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what becomes of uploads, as {@code pep.materials.uploads}. */
@Component
class UploadOutcomes {

    private final MeterRegistry meters;

    UploadOutcomes(MeterRegistry meters) {
        this.meters = meters;
    }

    /** What becomes of an upload. */
    enum Outcome {
        BEGUN,
        STORED,
        REFUSED,
        LOST,
        ENDED,
        EXPIRED
    }

    void count(Outcome outcome, int uploads) {
        meters.counter("pep.materials.uploads", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment(uploads);
    }

    void count(Outcome outcome) {
        count(outcome, 1);
    }
}
