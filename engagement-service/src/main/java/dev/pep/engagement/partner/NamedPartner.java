package dev.pep.engagement.partner;

import dev.pep.event.PartnerName;
import java.util.UUID;

/** A partner as it was called when something began with it. */
public record NamedPartner(UUID id, String name) {

    /** Returns it as events have it. */
    public PartnerName avro() {
        return new PartnerName(id.toString(), name);
    }
}
