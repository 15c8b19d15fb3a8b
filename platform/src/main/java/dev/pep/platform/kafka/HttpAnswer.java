package dev.pep.platform.kafka;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.client.RestClientResponseException;

/** The status of an HTTP answer that a failure tells of, whichever client made it. */
final class HttpAnswer {

    private HttpAnswer() {}

    static OptionalInt of(Throwable failure) {
        if (failure instanceof RestClientResponseException answer) {
            return OptionalInt.of(answer.getStatusCode().value());
        }
        // The registries' clients: neither may be a dependency of this class
        return switch (failure.getClass().getSimpleName()) {
            case "ApiException", "ProblemDetails", "RuleViolationProblemDetails" ->
                call(failure, "getResponseStatusCode");
            case "RestClientException" -> call(failure, "getStatus");
            default -> OptionalInt.empty();
        };
    }

    /** Returns what the answer says of itself, where it is one of Apicurio's problems, whose message is empty. */
    static Optional<String> detail(Throwable failure) {
        Method method = ReflectionUtils.findMethod(failure.getClass(), "getDetail");
        return method != null && ReflectionUtils.invokeMethod(method, failure) instanceof String detail
                ? Optional.of(detail)
                : Optional.empty();
    }

    private static OptionalInt call(Throwable failure, String name) {
        Method method = ReflectionUtils.findMethod(failure.getClass(), name);
        return method != null && ReflectionUtils.invokeMethod(method, failure) instanceof Integer status
                ? OptionalInt.of(status)
                : OptionalInt.empty();
    }
}
