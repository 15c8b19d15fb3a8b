package dev.pep.engagement.material;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.PartnerCaller;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a link in place of a file. */
@Component
public class ShareLink {

    private final Contributions contributions;
    private final AddMaterial add;

    ShareLink(Contributions contributions, AddMaterial add) {
        this.contributions = contributions;
        this.add = add;
    }

    @Transactional
    public UUID share(UUID engagementId, LinkRequest wanted, InternalUser user) {
        return add.add(wanted.material(), contributions.of(engagementId, wanted.partnerId(), user))
                .id();
    }

    @Transactional
    public UUID share(GuestLinkRequest wanted, PartnerCaller caller) {
        return add.add(wanted.material(), contributions.of(caller)).id();
    }
}
