package dev.pep.engagement.desk.list;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A row and what it is sorted by.
 *
 * @param title as it is ordered
 */
record SortedRow(EngagementRow row, String key, String title) {

    static SortedRow of(ResultSet row, int number) throws SQLException {
        return new SortedRow(EngagementRow.of(row), row.getString("sort_key"), row.getString("sort_title"));
    }
}
