package dev.pep.engagement.invitation;

import dev.pep.engagement.partner.ChosenPartners;
import dev.pep.engagement.plan.GivenText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who else is invited. */
public record InviteRequest(
        @Schema(description = "Ids of 1 to " + ChosenPartners.MOST + " partners, also of such as have declined or left")
        @Nullable List<@Nullable UUID> partnerIds,

        @Schema(
                description = "What the invitation says; the engagement's own message by default",
                maxLength = LONGEST_MESSAGE)
        @Nullable String message) {

    private static final int LONGEST_MESSAGE = 4_000;

    List<UUID> partners() {
        return ChosenPartners.of(partnerIds);
    }

    @Nullable String words() {
        return GivenText.of("message", message, LONGEST_MESSAGE);
    }
}
