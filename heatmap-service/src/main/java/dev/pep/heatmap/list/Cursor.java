package dev.pep.heatmap.list;

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
 * Where a page ends. Only good for the list of which it is part: the same filter, the same order.
 *
 * @param list fingerprint of filter and order
 * @param total number of rows in the list, counted once for the first page
 * @param row place of the next row in the list
 * @param value of the last row in the sorted column
 * @param name of the last row, as it is ordered
 * @param id of the last row
 */
record Cursor(String list, long total, long row, String value, String name, UUID id) {

    private static final int PARTS = 6;

    /** No list has later ones, and the database does not know all that can be written; the epoch stands for never. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    /** Returns the cursor behind a row. */
    static Cursor behind(String list, long total, long row, SortedRow last) {
        return new Cursor(
                list, total, row, last.sorted(), last.name(), last.account().id());
    }

    /** Returns where the next page starts. */
    Start start() {
        return new Start(value, name, id, false);
    }

    /** Returns the cursor as an opaque text. */
    String encoded() {
        return Stream.of(list, Long.toString(total), Long.toString(row), value, name, id.toString())
                .map(part ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
    }

    /** Reads a cursor that was given out for this very list. */
    static Cursor decode(String encoded, String list, Sort sort) {
        try {
            List<String> parts = Stream.of(encoded.split("\\.", -1))
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toList();
            if (parts.size() == PARTS && parts.getFirst().equals(list)) {
                Cursor cursor = new Cursor(
                        list,
                        Long.parseLong(parts.get(1)),
                        Long.parseLong(parts.get(2)),
                        parts.get(3),
                        parts.get(4),
                        UUID.fromString(parts.get(5)));
                cursor.check(sort);
                return cursor;
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw invalid();
        }
        throw invalid();
    }

    private void check(Sort sort) {
        if (total < 0 || row < 0 || value.indexOf('\0') >= 0 || name.indexOf('\0') >= 0) {
            throw invalid();
        }
        if (sort == Sort.LAST_REPORT && !known(Instant.parse(value))) {
            throw invalid();
        }
    }

    private static boolean known(Instant moment) {
        return !moment.isBefore(Instant.EPOCH) && !moment.isAfter(LATEST);
    }

    private static Invalid invalid() {
        return new Invalid(Map.of("after", "This cursor does not belong to this list. Start at the first page."));
    }
}
