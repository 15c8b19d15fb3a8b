package dev.pep.engagement.material.upload;

import dev.pep.engagement.material.AddMaterial;
import dev.pep.engagement.material.Contribution;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins an upload, if its file could become a material. */
@Component
class BeginUpload {

    private final Uploads uploads;
    private final AddMaterial materials;
    private final UploadSettings settings;
    private final Clock clock;

    BeginUpload(Uploads uploads, AddMaterial materials, UploadSettings settings, Clock clock) {
        this.uploads = uploads;
        this.materials = materials;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    Upload begin(UploadTerms terms, long length, Sender sender) {
        Contribution contribution = sender.begin().apply(terms);
        materials.requireAddable(terms.replaces(), contribution);
        Upload upload = new Upload(
                UUID.randomUUID(),
                sender.owner(),
                contribution.stamp().actor(),
                contribution.engagement().id(),
                contribution.owner().partnerId(),
                terms.kind(),
                terms.name(),
                terms.replaces(),
                terms.sha256(),
                terms.metadata(),
                length,
                0,
                clock.instant().plus(settings.expiry()),
                null);
        uploads.add(upload);
        return upload;
    }
}
