package dev.pep.heatmap.request.sending;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a sending has come.
 *
 * @param state RUNNING, DONE, or INCOMPLETE where a partner could not be asked
 * @param finished partners that are no longer waited for
 */
record SendingView(
        UUID id,
        Instant acceptedAt,
        @Nullable LocalDate dueOn,
        @Nullable String message,

        @Schema(allowableValues = {"RUNNING", "DONE", "INCOMPLETE"})
        String state,

        int finished,
        List<SendingPart> partners) {

    static SendingView of(Sending sending, List<SendingPart> parts) {
        long waiting =
                parts.stream().filter(part -> part.state().equals("WAITING")).count();
        boolean failed = parts.stream().anyMatch(part -> part.state().equals("FAILED"));
        return new SendingView(
                sending.id(),
                sending.acceptedAt(),
                sending.dueOn(),
                sending.message(),
                waiting > 0 ? "RUNNING" : failed ? "INCOMPLETE" : "DONE",
                parts.size() - (int) waiting,
                parts);
    }
}
