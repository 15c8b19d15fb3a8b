package dev.pep.engagement.material.upload;

import dev.pep.engagement.material.Content;
import dev.pep.engagement.material.storage.ContentMissing;
import dev.pep.engagement.material.storage.Storage;
import dev.pep.engagement.material.storage.StorageAway;
import dev.pep.engagement.material.type.FileRefused;
import dev.pep.engagement.material.type.TypeCheck;
import dev.pep.engagement.material.upload.UploadOutcomes.Outcome;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.problem.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes a material of an upload whose bytes have all come. It may be done again at any moment, by whichever copy of the
 * service, until it has succeeded: there is one material in the end, for it has the upload's id.
 */
@Component
class FinishUpload {

    private static final int BUFFER = 1 << 20;

    private final Uploads uploads;
    private final Storage storage;
    private final TypeCheck types;
    private final Digests digests;
    private final StoreMaterial store;
    private final UploadOutcomes outcomes;
    private final Clock clock;

    FinishUpload(
            Uploads uploads,
            Storage storage,
            TypeCheck types,
            Digests digests,
            StoreMaterial store,
            UploadOutcomes outcomes,
            Clock clock) {
        this.uploads = uploads;
        this.storage = storage;
        this.types = types;
        this.digests = digests;
        this.store = store;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * Returns the material's id.
     *
     * @throws FileRefused if the file cannot be taken; like each refusal this ends the upload
     * @throws ContentMissing if the storage has lost bytes; this ends it, too, for nobody can bring them back
     * @throws dev.pep.engagement.material.storage.StorageAway if it must be done again later
     */
    UUID finish(Upload upload) {
        if (upload.materialId() != null) {
            return upload.materialId();
        }
        try {
            UUID material = store.store(upload, content(upload));
            outcomes.count(Outcome.STORED);
            return material;
        } catch (FileRefused | WrongDigest | Conflict | NotFound | Invalid refused) {
            end(upload, Outcome.REFUSED);
            throw refused;
        } catch (ContentMissing lost) {
            end(upload, Outcome.LOST);
            throw lost;
        }
    }

    private void end(Upload upload, Outcome outcome) {
        uploads.end(upload.id(), clock.instant());
        outcomes.count(outcome);
    }

    private Content content(Upload upload) {
        storage.complete(upload.id(), upload.length());
        String type = types.check(upload.name(), head(upload));
        String sha256 = HexFormat.of().formatHex(digest(upload).digest());
        if (upload.sha256() != null && !upload.sha256().equals(sha256)) {
            throw new WrongDigest();
        }
        return Content.file(upload.id(), type, upload.length(), sha256);
    }

    private byte[] head(Upload upload) {
        try (InputStream bytes = storage.read(upload.id(), 0, Math.min(TypeCheck.HEAD, upload.length()))) {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new StorageAway(broken);
        }
    }

    private MessageDigest digest(Upload upload) {
        return digests.take(upload.id(), upload.length()).orElseGet(() -> digestOfStored(upload));
    }

    private MessageDigest digestOfStored(Upload upload) {
        MessageDigest digest = Digests.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = storage.read(upload.id(), 0, upload.length())) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException broken) {
            throw new StorageAway(broken);
        }
        return digest;
    }
}
