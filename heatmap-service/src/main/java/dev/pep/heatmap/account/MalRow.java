package dev.pep.heatmap.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account as a file has it, checked.
 *
 * @param line where it stands
 * @param values each text column, without the sellers; a column that the file lacks is not there
 * @param sellers email addresses, in order, each once
 */
record MalRow(int line, Map<MalColumn, String> values, List<String> sellers) {

    @Nullable String value(MalColumn column) {
        return values.get(column);
    }
}
