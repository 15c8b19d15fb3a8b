package dev.pep.notification.surroundings;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What a small server answers, and how long it thinks first. */
public record Answer(int status, Map<String, String> headers, String body, Duration delay) {

    public static Answer of(int status) {
        return new Answer(status, Map.of(), "", Duration.ZERO);
    }

    public static Answer json(int status, String body) {
        return new Answer(status, Map.of("Content-Type", "application/json"), body, Duration.ZERO);
    }

    /** Returns a refusal as Graph words it. */
    public static Answer graphError(int status, String code) {
        return json(status, """
                {"error": {"code": "%s", "message": "told to contact1@alder.example"}}\
                """.formatted(code));
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, Map.copyOf(more), body, delay);
    }

    public Answer after(Duration pause) {
        return new Answer(status, headers, body, pause);
    }
}
