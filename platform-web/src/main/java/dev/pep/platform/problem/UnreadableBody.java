package dev.pep.platform.problem;

import java.util.List;
import java.util.Map;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamLocation;

/** Says where a body cannot be read, and nothing of what stands there. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Invalid problem(HttpMessageNotReadableException failure) {
        if (!(failure.getCause() instanceof JacksonException reason)) {
            return invalid("The body is missing or is not JSON.", Map.of());
        }
        String field = field(reason.getPath());
        return field.isEmpty() ? syntax(reason.getLocation()) : form(field);
    }

    private static Invalid form(String field) {
        String words = field + " is not in the right format.";
        return invalid(words, Map.of(field, words));
    }

    private static Invalid syntax(TokenStreamLocation place) {
        return invalid(
                "The body is not valid JSON: see line %d, column %d.".formatted(place.getLineNr(), place.getColumnNr()),
                Map.of());
    }

    private static Invalid invalid(String detail, Map<String, String> errors) {
        return new Invalid("unreadable", "The body cannot be read", detail, errors);
    }

    private static String field(List<Reference> path) {
        StringBuilder field = new StringBuilder();
        for (Reference step : path) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.toString();
    }
}
