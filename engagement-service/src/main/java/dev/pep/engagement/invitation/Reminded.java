package dev.pep.engagement.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which partners were reminded, and which were left out. */
public record Reminded(List<UUID> reminded, List<LeftOut> leftOut) {

    /**
     * A partner that was not reminded.
     *
     * @param lately whether that is because it was reminded a short time ago, which a confirmation overrides
     */
    public record LeftOut(
            UUID partnerId,
            String partnerName,
            String reason,
            boolean lately,
            @Nullable Instant remindedAt) {

        public static LeftOut of(Invitation invitation, String reason, boolean lately, @Nullable Instant remindedAt) {
            return new LeftOut(invitation.partner().id(), invitation.partner().name(), reason, lately, remindedAt);
        }
    }
}
