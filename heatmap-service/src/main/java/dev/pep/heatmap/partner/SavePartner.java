package dev.pep.heatmap.partner;

import dev.pep.platform.audit.Audit;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a partner or changes it as a whole; a change that has not seen the latest version is refused. */
@Component
class SavePartner {

    private final Partners partners;
    private final PartnerEvents events;
    private final Audit audit;
    private final EventStamps stamps;

    SavePartner(Partners partners, PartnerEvents events, Audit audit, EventStamps stamps) {
        this.partners = partners;
        this.events = events;
        this.audit = audit;
        this.stamps = stamps;
    }

    @Transactional
    Partner add(PartnerRequest request) {
        EventStamp stamp = stamps.next();
        Partner partner = PartnerRules.check(UUID.randomUUID(), request, Set.of());
        try {
            partners.insert(partner, stamp.occurredAt());
        } catch (DuplicateKeyException taken) {
            throw nameTaken(partner);
        }
        return saved("partner added", partner.id(), stamp);
    }

    @Transactional
    Partner change(UUID id, PartnerRequest request) {
        EventStamp stamp = stamps.next();
        Partner before = partners.byId(id).orElseThrow(() -> new NotFound("partner"));
        Set<UUID> known = before.contacts().stream().map(Contact::id).collect(Collectors.toSet());
        Partner partner = PartnerRules.check(id, request, known);
        try {
            if (!partners.update(partner, stamp.occurredAt())) {
                throw new Conflict(
                        "stale-version",
                        "Somebody else has changed this partner",
                        before.name() + " has changed since you opened it. Reload it and make your change again.",
                        Map.of("version", before.version()));
            }
        } catch (DuplicateKeyException taken) {
            throw nameTaken(partner);
        }
        return saved("partner changed", id, stamp);
    }

    private Partner saved(String action, UUID id, EventStamp stamp) {
        Partner saved = partners.byId(id).orElseThrow();
        events.changed(saved, stamp);
        audit.record(action, id, Map.of("after", saved));
        return saved;
    }

    private static Conflict nameTaken(Partner partner) {
        return new Conflict(
                "partner-name-taken",
                "This partner already exists",
                "There is already a partner named " + partner.name() + ".");
    }
}
