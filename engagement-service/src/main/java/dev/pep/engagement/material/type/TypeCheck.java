package dev.pep.engagement.material.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * Tells the type of a file by its first bytes. Nothing is ever unpacked or parsed, so there is nothing that a file made
 * to be unpacked could do here.
 */
@Component
public class TypeCheck {

    /** How many bytes of a file are looked at. */
    public static final int HEAD = 64 << 10;

    /** How types begin that are Tika's own, and nobody else's. */
    private static final String OF_TIKA = "x-tika-";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final Kinship kinship = new Kinship(types.getMediaTypeRegistry());
    private final Dangers dangers = new Dangers(types.getMediaTypeRegistry());

    /**
     * Returns the media type of a file.
     *
     * @param head its first bytes
     * @throws FileRefused if it is not what its name says, or something that could run
     */
    public String check(String name, byte[] head) {
        MediaType content = detect(head, "");
        MediaType named = detect(new byte[0], name);
        dangers.refuse(name, named, content);
        if (!kinship.allows(named, content)) {
            throw FileRefused.contradiction(name, TypeWords.of(named), TypeWords.of(content));
        }
        return shown(detect(head, name), content).toString();
    }

    /** A name may only tell more than the content does, such as which kind of ZIP file it is. */
    private MediaType shown(MediaType both, MediaType content) {
        MediaType type = kinship.isSameOrNarrower(both, content) ? both : content;
        while (type.getSubtype().startsWith(OF_TIKA)) {
            type = types.getMediaTypeRegistry().getSupertype(type);
        }
        return type;
    }

    private MediaType detect(byte[] head, String name) {
        Metadata metadata = new Metadata();
        if (!name.isEmpty()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try {
            return head.length == 0 && !name.isEmpty()
                    ? types.detect(null, metadata)
                    : types.detect(new ByteArrayInputStream(head), metadata);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
