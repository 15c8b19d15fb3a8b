package dev.pep.heatmap.index;

import dev.pep.heatmap.filter.Dimension;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of an account that has one value; most can be filtered by, all can be sorted by. */
enum Column {
    OU("ou", Dimension.OU),
    SEGMENT("segment", Dimension.SEGMENT),
    INDUSTRY("industry", Dimension.INDUSTRY),
    ECM("ecm", Dimension.ECM),
    CITY("city", null);

    private final String sql;
    private final @Nullable Dimension dimension;

    Column(String sql, @Nullable Dimension dimension) {
        this.sql = sql;
        this.dimension = dimension;
    }

    /** Returns the column's name in SQL. */
    String sql() {
        return sql;
    }

    Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    static Optional<Column> of(String sql) {
        return Arrays.stream(values()).filter(column -> column.sql.equals(sql)).findFirst();
    }
}
