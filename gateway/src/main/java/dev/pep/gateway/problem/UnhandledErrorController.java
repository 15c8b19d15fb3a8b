package dev.pep.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed outside of Spring MVC, such as in a filter or the container, with a problem instead of HTML. */
@RestController
class UnhandledErrorController implements ErrorController {

    @RequestMapping("/error")
    ProblemDetail error(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .map(GatewayProblems::unexpected)
                .orElseGet(() -> GatewayProblems.unexpected(HttpStatus.NOT_FOUND));
    }
}
