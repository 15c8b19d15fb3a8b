package dev.pep.heatmap.list;

import dev.pep.heatmap.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row and the values by which it is ordered. */
record Placed(AccountRow account, String sorted, String name) {

    static Placed of(ResultSet row, Sort sort) throws SQLException {
        String sorted = sort == Sort.LAST_REPORT ? Sql.instant(row, "sorted").toString() : row.getString("sorted");
        return new Placed(AccountRow.of(row), sorted, row.getString("name_order"));
    }
}
