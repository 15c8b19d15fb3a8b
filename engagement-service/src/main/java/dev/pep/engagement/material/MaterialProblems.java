package dev.pep.engagement.material;

import dev.pep.engagement.material.storage.StorageAway;
import dev.pep.engagement.material.storage.StorageFull;
import dev.pep.platform.problem.ProblemDetails;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in words that the storage of materials is away or full; what was sent before is kept either way. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MaterialProblems {

    private static final Logger LOG = LoggerFactory.getLogger(MaterialProblems.class);
    private static final String SOON = "5";
    private static final String LATER = "60";

    private final MeterRegistry meters;

    MaterialProblems(MeterRegistry meters) {
        this.meters = meters;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(StorageAway away) {
        count("away");
        LOG.error("The storage of materials does not answer", away);
        return answer(
                SOON,
                ProblemDetails.unavailable(
                        "Files are not available now",
                        "The files cannot be reached at the moment. Try again shortly."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(StorageFull full) {
        count("full");
        LOG.error("The storage of materials is full", full);
        return answer(
                LATER,
                ProblemDetails.of(
                        HttpStatus.INSUFFICIENT_STORAGE,
                        "storage-full",
                        "There is no room for the file",
                        "There is no room for files at the moment; the administrators know. What has been uploaded is "
                                + "kept, and the upload can be gone on with later."));
    }

    private void count(String reason) {
        meters.counter("pep.materials.storage.errors", "reason", reason).increment();
    }

    private static ResponseEntity<ProblemDetail> answer(String seconds, ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .body(problem);
    }
}
