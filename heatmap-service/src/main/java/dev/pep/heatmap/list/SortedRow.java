package dev.pep.heatmap.list;

import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row and the values by which it is ordered. */
record SortedRow(AccountRow account, String sorted, String name) {

    static SortedRow of(ResultSet row, Sort sort) throws SQLException {
        String sorted = sort == Sort.LAST_REPORT ? Sql.instant(row, "sorted").toString() : row.getString("sorted");
        return new SortedRow(AccountRow.of(row), sorted, row.getString("name_order"));
    }
}
