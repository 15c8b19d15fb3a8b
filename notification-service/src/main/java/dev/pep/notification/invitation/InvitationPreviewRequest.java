package dev.pep.notification.invitation;

import dev.pep.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the invitation would be about. */
record InvitationPreviewRequest(
        @Schema(description = "Title of the engagement") @Nullable String title,

        @Schema(description = "Its type") @Nullable OccasionType type,

        @Schema(description = "Its description", maxLength = LONGEST) @Nullable String description,

        @Schema(description = "First day of the window of dates") @Nullable LocalDate firstDay,

        @Schema(description = "Last day of the window of dates") @Nullable LocalDate lastDay,

        @Schema(description = "IANA time zone of the engagement") @Nullable String zone,

        @Schema(description = "Name of the partner") @Nullable String partnerName,

        @Schema(description = "Name of the contact, for the greeting") @Nullable String contactName,

        @Schema(description = "How many accounts match") int accounts,

        @Schema(description = "Until when it can be answered") @Nullable Instant expiresAt,

        @Schema(description = "A message to the partner", maxLength = LONGEST) @Nullable String message) {

    private static final int LONGEST = 4000;
    private static final UUID NO_ID = new UUID(0, 0);

    InvitationFacts facts(String organiser) {
        check();
        return new InvitationFacts(
                NO_ID,
                NO_ID,
                NO_ID,
                Instant.EPOCH,
                new Occasion(
                        type == null ? "OTHER" : type.name(),
                        Objects.requireNonNullElse(title, "the engagement"),
                        description,
                        organiser,
                        firstDay,
                        lastDay),
                Objects.requireNonNullElse(partnerName, "the partner"),
                Objects.requireNonNullElse(contactName, "the contact"),
                accounts,
                message,
                Objects.requireNonNull(expiresAt),
                Objects.requireNonNullElse(zone, "UTC"));
    }

    private void check() {
        Map<String, String> wrong = new TreeMap<>();
        if (message != null && message.length() > LONGEST) {
            wrong.put("message", "The message must not be longer than 4000 characters.");
        }
        if (description != null && description.length() > LONGEST) {
            wrong.put("description", "The description must not be longer than 4000 characters.");
        }
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            wrong.put("zone", "This is not a known time zone.");
        }
        if (expiresAt == null) {
            wrong.put("expiresAt", "Say until when the invitation can be answered.");
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }
}
