package dev.pep.platform.problem;

import dev.pep.platform.call.ServiceUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns each fact that stops a call into a problem detail; what nobody foresaw is logged and told without its inner
 * text.
 */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** PostgreSQL's character_not_in_repertoire. */
    private static final String NO_TEXT = "22021";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Problem fact) {
        var answer = ResponseEntity.status(fact.status());
        if (fact instanceof Unavailable unavailable) {
            answer.header(HttpHeaders.RETRY_AFTER, seconds(unavailable.retryAfter()));
        }
        return answer.body(ProblemDetails.of(fact));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AccessDeniedException refusal, HttpServletRequest request) {
        log.info("Refused without authority: {} {}", request.getMethod(), request.getRequestURI());
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body(ProblemDetails.forbidden());
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class, // it went away in the middle
        QueryTimeoutException.class
    })
    ResponseEntity<ProblemDetail> onDatabaseDown(Exception failure, HttpServletRequest request) {
        log.error("{} {}: the database does not answer", request.getMethod(), request.getRequestURI(), failure);
        return on(new Unavailable("The data is not available at the moment. Try again shortly.", PAUSE));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(PessimisticLockingFailureException held, HttpServletRequest request) {
        log.warn("{} {}: others hold what it needs", request.getMethod(), request.getRequestURI(), held);
        return on(new Unavailable("Others are changing the same at the moment. Try again shortly.", PAUSE));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ServiceUnavailable away, HttpServletRequest request) {
        log.error("{} {}: {}", request.getMethod(), request.getRequestURI(), away.getMessage());
        return on(new Unavailable("A service that this needs is not available. Try again shortly.", PAUSE));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(DataIntegrityViolationException refusal, HttpServletRequest request) {
        boolean noText = NestedExceptionUtils.getMostSpecificCause(refusal) instanceof SQLException cause
                && NO_TEXT.equals(cause.getSQLState());
        return noText
                ? on(new Invalid(
                        Map.of("text", "A text contains a character that cannot be saved, such as a null character.")))
                : mistake(refusal, request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> on(Exception unforeseen, HttpServletRequest request) {
        if (hasHungUp(unforeseen)) {
            log.debug("{} {}: the caller has hung up", request.getMethod(), request.getRequestURI(), unforeseen);
            return null;
        }
        return mistake(unforeseen, request);
    }

    private static ResponseEntity<ProblemDetail> mistake(Exception unforeseen, HttpServletRequest request) {
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), unforeseen);
        ProblemDetail problem = ProblemDetails.unexpected(
                HttpStatus.INTERNAL_SERVER_ERROR, "This is our mistake", "The call failed for an unexpected reason.");
        problem.setProperty("traceId", MDC.get("traceId"));
        return ResponseEntity.internalServerError().body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (FieldError error : invalid.getFieldErrors()) {
            errors.putIfAbsent(error.getField(), error.getField() + " " + error.getDefaultMessage() + ".");
        }
        return ResponseEntity.badRequest().body(ProblemDetails.of(new Invalid(errors)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return ResponseEntity.badRequest().body(ProblemDetails.of(UnreadableBody.problem(unreadable)));
    }

    /** Whoever breaks off an upload does so within what seems to be a fault of the upload. */
    private static boolean hasHungUp(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(ClientAbortException.class::isInstance);
    }

    private static String seconds(Duration duration) {
        return Long.toString(Math.max(1, duration.toSeconds()));
    }
}
