package dev.pep.engagement.material.content;

import dev.pep.platform.problem.ProblemDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says that a file has no such part, and how long it is. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RangeProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ByteRange.OutOfRange asked) {
        return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                .header(HttpHeaders.CONTENT_RANGE, asked.contentRange())
                .body(ProblemDetails.of(
                        HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                        "no-such-part",
                        "The file has no such part",
                        "The part that was asked for lies behind the end of the file."));
    }
}
