package dev.pep.engagement.material;

import dev.pep.event.PartnerName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose a material is: a partner's, or the company's if there is none. */
public record Owner(@Nullable UUID partnerId, @Nullable String partnerName) {

    /** The company itself. */
    public static final Owner COMPANY = new Owner(null, null);

    @Nullable PartnerName avro() {
        return partnerId == null || partnerName == null ? null : new PartnerName(partnerId.toString(), partnerName);
    }
}
