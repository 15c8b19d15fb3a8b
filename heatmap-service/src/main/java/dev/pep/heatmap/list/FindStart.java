package dev.pep.heatmap.list;

import dev.pep.heatmap.index.AccountIndex;
import dev.pep.heatmap.index.ListPosition;
import dev.pep.heatmap.index.StartRow;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the start of a page in the middle of a list by its row. Exact, but for accounts that were added or renamed a
 * moment ago, and within a day on which thousands were reported, where the order is that of the last report.
 */
@Repository
class FindStart {

    private static final String PLACE = """
            SELECT a.%s AS sorted, a.name_order, a.id FROM account a WHERE a.number = ANY (:among)
            ORDER BY %s OFFSET :place LIMIT 1
            """;
    private static final UUID FIRST = new UUID(0, 0);

    private final AccountIndex index;
    private final JdbcClient jdbc;

    FindStart(AccountIndex index, JdbcClient jdbc) {
        this.index = index;
        this.jdbc = jdbc;
    }

    Optional<Start> at(PageRequest request, long row) {
        return index.at(request.filter(), request.user(), request.sort().column(), request.descending(), row)
                .flatMap(position -> start(position, request.sort()));
    }

    /** Returns accounts among which the rows behind a start are. */
    Optional<int[]> window(PageRequest request, @Nullable Start start) {
        StartRow from = start == null ? null : new StartRow(start.value(), number(start), start.inclusive());
        String order = request.sort().column();
        return index.window(request.filter(), request.user(), order, request.descending(), from, request.limit() + 2);
    }

    private int number(Start start) {
        return jdbc.sql("SELECT number FROM account WHERE id = :id AND name_order = :name")
                .param("id", start.id())
                .param("name", start.name())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private Optional<Start> start(ListPosition position, Sort sort) {
        if (position.moment() != null) {
            return Optional.of(new Start(position.moment().toString(), "", FIRST, true));
        }
        return jdbc.sql(PLACE.formatted(sort.column(), sort.order(false)))
                .param("among", position.among())
                .param("place", position.place())
                .query((row, n) -> start(row, sort))
                .optional();
    }

    private static Start start(ResultSet row, Sort sort) throws SQLException {
        String value = sort == Sort.LAST_REPORT ? Sql.instant(row, "sorted").toString() : row.getString("sorted");
        return new Start(value, row.getString("name_order"), Sql.id(row, "id"), true);
    }
}
