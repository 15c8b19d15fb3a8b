package dev.pep.bench.data;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row as COPY reads it. */
final class CopyRow {

    private final StringBuilder text;
    private boolean begun;

    CopyRow(StringBuilder text) {
        this.text = text;
    }

    CopyRow add(@Nullable Object value) {
        if (begun) {
            text.append('\t');
        }
        begun = true;
        text.append(value == null ? "\\N" : escaped(value.toString()));
        return this;
    }

    /** Adds an array of texts, none of which needs quotes. */
    CopyRow add(List<String> values) {
        return add(values.stream().collect(Collectors.joining(",", "{", "}")));
    }

    void end() {
        text.append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
