package dev.pep.engagement.material.content;

import dev.pep.engagement.material.Content;
import dev.pep.engagement.material.Material;
import dev.pep.engagement.material.storage.Storage;
import dev.pep.engagement.material.type.Preview;
import dev.pep.platform.problem.Gone;
import dev.pep.platform.problem.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Gives out the bytes of a material: to be saved, or, where nothing of it can run, to be shown. No cache keeps them, a
 * browser takes them for nothing but what they are, and what it would show has no rights at all.
 */
@Component
class ServeContent {

    /** What is shown is as good as from another site, and may load nothing; PEP's own pages may frame it. */
    static final String NO_RIGHTS = "default-src 'none'; sandbox; frame-ancestors 'self'";

    private final Storage storage;

    ServeContent(Storage storage) {
        this.storage = storage;
    }

    /** Returns a file to be saved. */
    ResponseEntity<InputStreamResource> download(Material material, HttpHeaders asked) {
        return serve(material, asked, ContentDisposition.attachment());
    }

    /**
     * Returns a picture or PDF to be shown.
     *
     * @throws NotFound if it is neither
     */
    ResponseEntity<InputStreamResource> preview(Material material, HttpHeaders asked) {
        if (Preview.of(material.content().mediaType()).isEmpty()) {
            throw new NotFound("preview");
        }
        return serve(material, asked, ContentDisposition.inline());
    }

    private ResponseEntity<InputStreamResource> serve(
            Material material, HttpHeaders asked, ContentDisposition.Builder how) {
        if (material.isWithdrawn()) {
            throw new Gone("material-withdrawn", "The material was withdrawn", "The file was withdrawn.");
        }
        Content content = material.content();
        UUID key = content.contentKey();
        if (key == null || content.size() == null) {
            throw new NotFound("file");
        }
        String etag = '"' + content.sha256() + '"';
        ByteRange part = ByteRange.of(asked, etag, content.size());
        var answer = ResponseEntity.status(part.isWhole() ? HttpStatus.OK : HttpStatus.PARTIAL_CONTENT)
                .contentType(MediaType.parseMediaType(Objects.requireNonNull(content.mediaType())))
                .contentLength(part.length())
                .eTag(etag)
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(material.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NO_RIGHTS)
                .header("Cross-Origin-Resource-Policy", "same-origin");
        if (!part.isWhole()) {
            answer.header(HttpHeaders.CONTENT_RANGE, part.contentRange());
        }
        return answer.body(
                new InputStreamResource(() -> storage.read(key, part.from(), part.length()), material.name()));
    }
}
