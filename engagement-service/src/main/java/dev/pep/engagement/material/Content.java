package dev.pep.engagement.material;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a material consists of: the bytes of a file, or the address of a link. Several materials may show the same.
 *
 * @param mediaType type of a file, told by its content
 * @param size bytes of a file
 * @param sha256 of the bytes, in hexadecimal digits
 * @param contentKey where the bytes are in the storage
 * @param url address of a link
 */
public record Content(
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable UUID contentKey,
        @Nullable String url) {

    /** Returns that of a file. */
    public static Content file(UUID contentKey, String mediaType, long size, String sha256) {
        return new Content(mediaType, size, sha256, contentKey, null);
    }

    static Content link(String url) {
        return new Content(null, null, null, null, url);
    }

    MaterialForm form() {
        return url == null ? MaterialForm.FILE : MaterialForm.LINK;
    }
}
