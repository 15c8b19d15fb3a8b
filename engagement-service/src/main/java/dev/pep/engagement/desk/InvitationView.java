package dev.pep.engagement.desk;

import dev.pep.engagement.invitation.DeclineReason;
import dev.pep.engagement.invitation.InvitationState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as a coordinator follows it.
 *
 * @param since since when it stands as it does
 * @param remark what the partner says, in its words
 * @param readiness how much of what is required of the partner is done, in percent; none if it takes no part
 * @param owed how many tasks the partner owes
 * @param others active contacts of the partner who have no link
 */
record InvitationView(
        UUID id,
        UUID partnerId,
        String partnerName,
        InvitationState state,
        Instant since,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable DeclineReason reasonCode,
        @Nullable String remark,
        @Nullable String endReason,
        @Nullable Instant remindedAt,
        @Nullable Integer readiness,
        int owed,
        int overdue,
        List<LinkedContact> contacts,
        List<OtherContact> others) {

    /**
     * A contact who has a link.
     *
     * @param active whether mail goes to the contact and its link works
     */
    record LinkedContact(
            UUID contactId,
            UUID linkId,
            String name,
            String email,
            @Nullable Instant openedAt,
            boolean active) {}

    /** An active contact who has no link. */
    record OtherContact(UUID contactId, String name, String email) {}

    InvitationView with(List<LinkedContact> linked, List<OtherContact> more) {
        return new InvitationView(
                id,
                partnerId,
                partnerName,
                state,
                since,
                sentAt,
                expiresAt,
                openedAt,
                answeredAt,
                answeredBy,
                reasonCode,
                remark,
                endReason,
                remindedAt,
                readiness,
                owed,
                overdue,
                linked,
                more);
    }
}
