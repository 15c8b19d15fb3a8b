package dev.pep.engagement.material.type;

import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Whether a file can be both what its name says and what its content is. */
final class Kinship {

    private static final Set<String> ONE_FAMILY = Set.of("image", "audio", "video");
    private static final Set<String> MEDIA_OF_APPLICATIONS =
            Set.of("application/mp4", "application/ogg", "application/x-matroska");

    /** Each file of these types begins in a way that is known: one that does not is none. */
    private static final Set<String> ALWAYS_KNOWN = Set.of(
            "application/pdf",
            "application/zip",
            "application/x-tika-msoffice",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp");

    private final MediaTypeRegistry types;

    Kinship(MediaTypeRegistry types) {
        this.types = types;
    }

    boolean allows(MediaType named, MediaType content) {
        if (named.equals(MediaType.OCTET_STREAM)) {
            return true;
        }
        if (content.equals(MediaType.OCTET_STREAM)) {
            return ALWAYS_KNOWN.stream().noneMatch(known -> isSameOrNarrower(named, MediaType.parse(known)));
        }
        return isSameOrNarrower(named, content)
                || isSameOrNarrower(content, named)
                || family(named).equals(family(content));
    }

    boolean isSameOrNarrower(MediaType type, MediaType wider) {
        return types.isInstanceOf(type, wider);
    }

    /** Pictures with the wrong ending are common, show what they are and do no harm; so do recordings. */
    private static String family(MediaType type) {
        if (MEDIA_OF_APPLICATIONS.contains(type.toString()) || type.getType().equals("audio")) {
            return "video";
        }
        return ONE_FAMILY.contains(type.getType()) ? type.getType() : type.toString();
    }
}
