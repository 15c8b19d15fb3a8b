package dev.pep.heatmap.request.following;

import dev.pep.heatmap.request.LinkedContact;
import dev.pep.heatmap.request.ReportRequest;
import dev.pep.heatmap.request.ReportRequests;
import dev.pep.heatmap.request.RequestEvents;
import dev.pep.heatmap.request.RequestSettings;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the partners that owe answers, and tells why it left out the others; never twice in a row by mistake. */
@Component
class RemindPartners {

    private static final int MOST = 500;

    private final ReportRequests requests;
    private final RequestEvents events;
    private final EventStamps stamps;
    private final RequestSettings settings;

    RemindPartners(ReportRequests requests, RequestEvents events, EventStamps stamps, RequestSettings settings) {
        this.requests = requests;
        this.events = events;
        this.stamps = stamps;
        this.settings = settings;
    }

    /** Which requests are meant. */
    record RemindRequest(
            @Schema(description = "Ids of 1 to " + MOST + " requests") @Nullable List<UUID> requestIds,

            @Schema(description = "Whether to remind partners that were reminded recently, too; false by default")
            @Nullable Boolean again) {}

    /**
     * A request whose partner was not reminded.
     *
     * @param lately whether that is because it was reminded a short time ago, which a confirmation overrides
     */
    record LeftOut(
            UUID id,
            String partnerName,
            String reason,
            boolean lately,
            @Nullable Instant remindedAt) {}

    /** What came of it. */
    record Reminded(List<UUID> reminded, List<LeftOut> leftOut) {}

    @Transactional
    public Reminded remind(RemindRequest wish, InternalUser user) {
        TreeSet<UUID> ids = new TreeSet<>(Objects.requireNonNullElse(wish.requestIds(), List.of()));
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new Invalid(Map.of("requestIds", "Name 1 to " + MOST + " requests."));
        }
        Reminded outcome = new Reminded(new ArrayList<>(), new ArrayList<>());
        for (UUID id : ids) {
            requests.lock(id, user).ifPresent(request -> remind(request, Boolean.TRUE.equals(wish.again()), outcome));
        }
        return outcome;
    }

    private void remind(ReportRequest request, boolean again, Reminded outcome) {
        EventStamp stamp = stamps.next();
        Instant now = stamp.occurredAt();
        List<LinkedContact> contacts = requests.linked(request.id()).stream()
                .filter(LinkedContact::active)
                .toList();
        Optional<String> nothingOwed = nothingOwed(request, contacts, now);
        boolean lately = request.remindedAt() != null
                && request.remindedAt().plus(settings.remindPause()).isAfter(now);
        if (nothingOwed.isPresent() || lately && !again) {
            String reason = nothingOwed.orElse("It was reminded recently.");
            outcome.leftOut.add(new LeftOut(
                    request.id(), request.partnerName(), reason, nothingOwed.isEmpty(), request.remindedAt()));
            return;
        }
        requests.reminded(request.id(), now);
        events.reminded(stamp, request, contacts);
        outcome.reminded.add(request.id());
    }

    private static Optional<String> nothingOwed(ReportRequest request, List<LinkedContact> contacts, Instant now) {
        Optional<String> end = request.end(now);
        if (end.isPresent()) {
            return end;
        }
        if (request.reported() >= request.accounts()) {
            return Optional.of("All its accounts are answered.");
        }
        return contacts.isEmpty() ? Optional.of("It has no active contact.") : Optional.empty();
    }
}
