package dev.pep.engagement.material;

import dev.pep.engagement.partner.NamedPartner;
import dev.pep.event.PartnerName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose a material is: a partner's, or the company's if there is none. */
public record Owner(@Nullable UUID partnerId, @Nullable String partnerName) {

    /** The company itself. */
    public static final Owner COMPANY = new Owner(null, null);

    static Owner of(NamedPartner partner) {
        return new Owner(partner.id(), partner.name());
    }

    @Nullable NamedPartner partner() {
        return partnerId == null || partnerName == null ? null : new NamedPartner(partnerId, partnerName);
    }

    @Nullable PartnerName avro() {
        NamedPartner partner = partner();
        return partner == null ? null : partner.avro();
    }
}
