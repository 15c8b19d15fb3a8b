package dev.pep.engagement.invitation;

import dev.pep.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who else is invited. */
public record InviteRequest(
        @Schema(description = "Ids of 1 to " + MOST + " partners, also of such as have declined or left") @Nullable List<@Nullable UUID> partnerIds,

        @Schema(
                description = "What the invitation says; the engagement's own message by default",
                maxLength = LONGEST_MESSAGE)
        @Nullable String message) {

    private static final int MOST = 100;
    private static final int LONGEST_MESSAGE = 4_000;

    List<UUID> partners() {
        List<UUID> ids = partnerIds == null
                ? List.of()
                : partnerIds.stream().filter(Objects::nonNull).distinct().toList();
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new Invalid(Map.of("partnerIds", "Name 1 to " + MOST + " partners."));
        }
        return ids;
    }

    @Nullable String words() {
        if (message != null && message.length() > LONGEST_MESSAGE) {
            throw new Invalid(Map.of("message", "Use at most " + LONGEST_MESSAGE + " characters."));
        }
        return message == null || message.isBlank() ? null : message.strip();
    }
}
