package dev.pep.heatmap.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A whole partner as an administrator wants it. */
record PartnerRequest(
        @Schema(description = "The partner's full name", maxLength = PartnerRules.LONGEST_NAME) @Nullable String name,

        @Schema(description = "The name on the heatmap's tags", maxLength = PartnerRules.LONGEST_SHORT_NAME) @Nullable String shortName,

        @Schema(description = "Whether the partner can be asked; true by default") @Nullable Boolean active,

        @Schema(description = "The version that the caller has read; required for a change") @Nullable Integer version,

        @Schema(
                description =
                        "All contacts, at most " + PartnerRules.MOST_CONTACTS + "; one that is left out is removed")
        @Nullable List<ContactRequest> contacts) {

    /** A contact as an administrator wants it. */
    record ContactRequest(
            @Schema(description = "Id of an existing contact; left out for a new one") @Nullable UUID id,

            @Schema(description = "The contact's name", maxLength = PartnerRules.LONGEST_NAME) @Nullable String name,

            @Schema(description = "Email address, unique within the partner", maxLength = PartnerRules.LONGEST_EMAIL)
            @Nullable String email,

            @Schema(description = "CONTACT by default") @Nullable ContactRole role,

            @Schema(description = "Time zone such as America/Chicago, for dates in emails") @Nullable String zone,

            @Schema(description = "Whether the contact gets links and emails; true by default") @Nullable Boolean active) {}
}
