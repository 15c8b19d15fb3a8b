package dev.pep.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what Spring MVC throws into problems; an unexpected error tells the caller nothing but that it happened. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler({DataAccessResourceFailureException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> storeDown(Exception away, HttpServletRequest request) {
        log.warn("{} {}: the database does not answer", request.getMethod(), request.getRequestURI(), away);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, StoreDownFilter.PAUSE_SECONDS)
                .body(Problems.storeDown());
    }

    @ExceptionHandler
    @Nullable ProblemDetail unexpected(Exception exception, HttpServletRequest request) {
        if (hasHungUp(exception)) {
            log.debug("{} {}: the caller has hung up", request.getMethod(), request.getRequestURI(), exception);
            return null;
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
        return Problems.unexpected(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** Whoever breaks off while a body is passed on does so within what seems to be a failure of the service. */
    private static boolean hasHungUp(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(ClientAbortException.class::isInstance);
    }
}
