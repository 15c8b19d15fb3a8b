package dev.pep.heatmap.list;

import dev.pep.platform.keyset.Keyset;
import java.util.UUID;

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
        return Keyset.of(list, total, row, value, name, id).text();
    }

    /** Reads a cursor that was given out for this very list. */
    static Cursor decode(String encoded, String list, Sort sort) {
        Keyset keyset = Keyset.read(encoded, PARTS);
        if (!keyset.word(0).equals(list)) {
            throw Keyset.invalid();
        }
        String value = sort == Sort.LAST_REPORT ? keyset.moment(3).toString() : keyset.word(3);
        return new Cursor(list, keyset.number(1), keyset.number(2), value, keyset.word(4), keyset.id(5));
    }
}
