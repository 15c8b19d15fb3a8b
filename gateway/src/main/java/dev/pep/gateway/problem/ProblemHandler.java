package dev.pep.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what Spring MVC throws into problems; an unexpected error tells the caller nothing but that it happened. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ProblemDetail unexpected(Exception exception, HttpServletRequest request) throws Exception {
        if (exception instanceof IOException && exception.getClass().getName().endsWith("ClientAbortException")) {
            throw exception;
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
        return Problems.unexpected(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
