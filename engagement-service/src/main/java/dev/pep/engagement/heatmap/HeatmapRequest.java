package dev.pep.engagement.heatmap;

import dev.pep.engagement.invitation.Invitation;
import dev.pep.engagement.partner.NamedPartner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A heatmap that a partner was asked for; what becomes of it is what heatmap-service tells of its report request. */
@Table("heatmap_request")
class HeatmapRequest {

    @Id
    private final UUID id;

    @Version
    private @Nullable Integer version;

    private final UUID engagementId;

    @Embedded.Empty(prefix = "partner_")
    private final NamedPartner partner;

    private final @Nullable LocalDate dueOn;
    private final Instant requestedAt;
    private @Nullable Instant askedAt;
    private @Nullable Integer accounts;
    private @Nullable Instant doneAt;
    private @Nullable Instant refusedAt;
    private @Nullable String refuseReason;
    private @Nullable Instant revokedAt;

    @PersistenceCreator
    HeatmapRequest(UUID id, UUID engagementId, NamedPartner partner, @Nullable LocalDate dueOn, Instant requestedAt) {
        this.id = id;
        this.engagementId = engagementId;
        this.partner = partner;
        this.dueOn = dueOn;
        this.requestedAt = requestedAt;
    }

    static HeatmapRequest of(Invitation invitation, @Nullable LocalDate dueOn, Instant now) {
        return new HeatmapRequest(UUID.randomUUID(), invitation.engagementId(), invitation.partner(), dueOn, now);
    }

    void asked(int asked, Instant at) {
        askedAt = at;
        accounts = asked;
    }

    void done(Instant at) {
        doneAt = at;
    }

    void reopened() {
        doneAt = null;
    }

    void refused(String reason, Instant at) {
        refusedAt = at;
        refuseReason = reason;
    }

    void revoked(Instant at) {
        revokedAt = at;
    }

    HeatmapState state() {
        if (refusedAt != null) {
            return HeatmapState.REFUSED;
        }
        if (revokedAt != null) {
            return HeatmapState.REVOKED;
        }
        if (doneAt != null) {
            return HeatmapState.DONE;
        }
        return askedAt == null ? HeatmapState.REQUESTED : HeatmapState.ASKED;
    }

    UUID id() {
        return id;
    }

    UUID engagementId() {
        return engagementId;
    }

    NamedPartner partner() {
        return partner;
    }
}
