package dev.pep.platform.keyset;

import dev.pep.platform.problem.Invalid;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values by which a list is ordered, of the last row of a page: the next page begins behind it. Callers get it as
 * an opaque text; whatever else they send is refused, and so is what the database cannot look for.
 *
 * @param parts the values, as texts
 */
public record Keyset(List<String> parts) {

    /** No list has later ones, and the database does not know all that can be written; the epoch stands for never. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    public Keyset {
        parts = List.copyOf(parts);
    }

    /** Returns that of a row with these values. */
    public static Keyset of(Object... values) {
        return new Keyset(Stream.of(values).map(Object::toString).toList());
    }

    /**
     * Reads what a caller sends.
     *
     * @throws Invalid if it is none of so many parts
     */
    public static Keyset read(String text, int parts) {
        try {
            List<String> read = Stream.of(text.split("\\.", -1))
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toList();
            if (read.size() == parts && read.stream().noneMatch(part -> part.indexOf('\0') >= 0)) {
                return new Keyset(read);
            }
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
        throw invalid();
    }

    /** Returns it as an opaque text. */
    public String text() {
        return parts.stream()
                .map(part ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
    }

    /** Returns a part that is any text. */
    public String word(int part) {
        return parts.get(part);
    }

    /** Returns a part that is an id. */
    public UUID id(int part) {
        try {
            return UUID.fromString(parts.get(part));
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    /** Returns a part that is a number, zero or more. */
    public long number(int part) {
        try {
            long number = Long.parseLong(parts.get(part));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            throw invalid();
        }
        throw invalid();
    }

    /** Returns a part that is a moment which the database knows. */
    public Instant moment(int part) {
        try {
            Instant moment = Instant.parse(parts.get(part));
            if (!moment.isBefore(Instant.EPOCH) && !moment.isAfter(LATEST)) {
                return moment;
            }
        } catch (DateTimeException malformed) {
            throw invalid();
        }
        throw invalid();
    }

    /** What a caller is told who sends something else, or the end of a page of another list. */
    public static Invalid invalid() {
        return new Invalid(Map.of("after", "This cursor does not belong to this list. Start at the first page."));
    }
}
