package dev.pep.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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
    ProblemDetail unexpected(Exception exception, HttpServletRequest request) throws Exception {
        if (exception instanceof IOException && exception.getClass().getName().endsWith("ClientAbortException")) {
            throw exception;
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
        return Problems.unexpected(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
