package dev.pep.engagement.material.upload;

import dev.pep.engagement.material.MaterialKind;
import dev.pep.engagement.material.MaterialName;
import dev.pep.platform.problem.Invalid;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import me.desair.tus.server.upload.UploadInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says of a file in the header {@code Upload-Metadata}.
 *
 * @param metadata the header itself
 */
record UploadTerms(
        String name,
        @Nullable MaterialKind kind,
        @Nullable UUID engagementId,
        @Nullable UUID partnerId,
        @Nullable UUID replaces,
        @Nullable String sha256,
        String metadata) {

    static final int LONGEST = 4_000;
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /**
     * Reads the header; every broken rule is told at once, by field.
     *
     * @throws Invalid if a rule is broken
     */
    static UploadTerms read(@Nullable String header) {
        String metadata = header == null ? "" : header;
        if (metadata.length() > LONGEST) {
            throw new Invalid(Map.of("metadata", "What is said of the file is too long."));
        }
        Fields fields = new Fields(pairs(metadata));
        UploadTerms terms = new UploadTerms(
                fields.name(),
                fields.parsed("kind", MaterialKind::valueOf, "This is not a kind of material."),
                fields.parsed("engagementId", UUID::fromString, "This is not the id of an engagement."),
                fields.parsed("partnerId", UUID::fromString, "This is not the id of a partner."),
                fields.parsed("replaces", UUID::fromString, "This is not the id of a material."),
                fields.parsed("sha256", UploadTerms::digits, "This is not a SHA-256 in hexadecimal digits."),
                metadata);
        fields.requireRight();
        return terms;
    }

    private static Map<String, String> pairs(String metadata) {
        UploadInfo info = new UploadInfo();
        info.setEncodedMetadata(metadata);
        return info.getMetadata();
    }

    private static String digits(String text) {
        String digits = text.toLowerCase(Locale.ROOT);
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException();
        }
        return digits;
    }

    /** The pairs of the header, and what is wrong with them. */
    private record Fields(Map<String, String> pairs, Map<String, String> errors) {

        Fields(Map<String, String> pairs) {
            this(pairs, new LinkedHashMap<>());
        }

        String name() {
            Optional<String> name = value("filename");
            if (name.isEmpty()) {
                errors.put("filename", "Give the file a name.");
            }
            return MaterialName.clean(name.orElse(""));
        }

        <T> @Nullable T parsed(String field, Function<String, T> parser, String wrong) {
            try {
                return value(field).map(parser).orElse(null);
            } catch (IllegalArgumentException malformed) {
                errors.put(field, wrong);
                return null;
            }
        }

        private Optional<String> value(String field) {
            return Optional.ofNullable(pairs.get(field)).filter(value -> !value.isBlank());
        }

        void requireRight() {
            if (!errors.isEmpty()) {
                throw new Invalid(errors);
            }
        }
    }
}
