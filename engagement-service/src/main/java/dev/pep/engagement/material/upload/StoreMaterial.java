package dev.pep.engagement.material.upload;

import dev.pep.engagement.material.AddMaterial;
import dev.pep.engagement.material.Content;
import dev.pep.engagement.material.Contributions;
import dev.pep.engagement.material.NewMaterial;
import dev.pep.platform.problem.NotFound;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds the material that an upload becomes; that the upload has become it commits together with it. */
@Component
class StoreMaterial {

    private final Contributions contributions;
    private final AddMaterial materials;
    private final Uploads uploads;
    private final UploadSettings settings;
    private final Clock clock;

    StoreMaterial(
            Contributions contributions, AddMaterial materials, Uploads uploads, UploadSettings settings, Clock clock) {
        this.contributions = contributions;
        this.materials = materials;
        this.uploads = uploads;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    UUID store(Upload upload, Content content) {
        var contribution = contributions.of(upload.engagementId(), upload.partnerId(), upload.actor());
        var wanted = new NewMaterial(upload.id(), upload.kind(), upload.name(), content, upload.replaces(), null);
        UUID material = materials.add(wanted, contribution).id();
        if (!uploads.stored(upload.id(), material, clock.instant().plus(settings.remembered()))) {
            throw new NotFound("upload");
        }
        return material;
    }
}
