package dev.pep.heatmap.request.engagement;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.Fact;
import dev.pep.event.PartnerName;
import dev.pep.event.Person;
import dev.pep.event.Side;
import dev.pep.event.engagement.Criteria;
import dev.pep.event.engagement.EngagementAspect;
import dev.pep.event.engagement.EngagementBrief;
import dev.pep.event.engagement.EngagementCancelled;
import dev.pep.event.engagement.EngagementChanged;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.EngagementFact;
import dev.pep.event.engagement.EngagementType;
import dev.pep.event.engagement.HeatmapRequested;
import dev.pep.event.engagement.PartnerLeft;
import dev.pep.platform.security.InternalUser;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** An engagement, and what engagement-service says of it; each event happens a second after the one before. */
final class TestEngagement {

    static final String TITLE = "Cloud sellers meet bakeries";
    static final String MESSAGE = "Before we meet in spring";

    private final String id = UUID.randomUUID().toString();
    private final InternalUser coordinator;
    private final String ou;
    private String title = TITLE;
    private Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(60);

    TestEngagement(InternalUser coordinator, String ou) {
        this.coordinator = coordinator;
        this.ou = ou;
    }

    String id() {
        return id;
    }

    /** Returns criteria that name some industries of the units, or of all. */
    static Criteria criteria(List<String> ous, String... industries) {
        return new Criteria(List.of(), ous, List.of(industries), List.of());
    }

    EngagementEvent heatmapRequested(UUID requestId, UUID partner, Criteria criteria, @Nullable String dueOn) {
        return event(HeatmapRequested.newBuilder()
                .setEngagementId(id)
                .setEngagement(brief())
                .setPartner(name(partner))
                .setRequestId(requestId.toString())
                .setCriteria(criteria)
                .setDueOn(dueOn)
                .setMessage(MESSAGE)
                .setRequestedBy(person())
                .build());
    }

    EngagementEvent partnerLeft(UUID partner) {
        return event(new PartnerLeft(id, brief(), name(partner), Side.COMPANY, "No time", List.of()));
    }

    EngagementEvent cancelled() {
        return event(new EngagementCancelled(id, brief(), "No budget", List.of()));
    }

    EngagementEvent renamed(String newTitle) {
        title = newTitle;
        return event(new EngagementChanged(id, brief(), criteria(List.of(ou)), List.of(EngagementAspect.TITLE), null));
    }

    /** Returns something that this service cannot know. */
    EngagementEvent unforeseen() {
        return event(new EngagementFact(id, brief(), new Fact("LATER", null, Map.of())));
    }

    /** Returns what is told again under another id, as if nobody remembered the first one. */
    static EngagementEvent again(EngagementEvent event) {
        return new EngagementEvent(
                UUID.randomUUID().toString(), event.getOccurredAt(), event.getActor(), event.getPayload());
    }

    private EngagementEvent event(SpecificRecord payload) {
        now = now.plusSeconds(1);
        return new EngagementEvent(
                UUID.randomUUID().toString(),
                now,
                new Actor(ActorKind.INTERNAL, coordinator.email(), coordinator.name()),
                payload);
    }

    private EngagementBrief brief() {
        return EngagementBrief.newBuilder()
                .setType(EngagementType.CO_SELL)
                .setTitle(title)
                .setOu(ou)
                .setOrganiser(person())
                .setZone("America/Chicago")
                .build();
    }

    private static PartnerName name(UUID partner) {
        return new PartnerName(partner.toString(), "Alder Cloud");
    }

    private Person person() {
        return new Person(coordinator.email(), coordinator.name());
    }
}
