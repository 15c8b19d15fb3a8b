package dev.pep.engagement.material.type;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a file can be shown in a browser without anything of it being able to run. */
public enum Preview {
    IMAGE,
    PDF;

    private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** Returns how files of a media type are shown, if they can be. */
    public static Optional<Preview> of(@Nullable String mediaType) {
        if ("application/pdf".equals(mediaType)) {
            return Optional.of(PDF);
        }
        return mediaType != null && IMAGES.contains(mediaType) ? Optional.of(IMAGE) : Optional.empty();
    }
}
