package dev.pep.engagement.account;

import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * An account and what it is sorted by.
 *
 * @param name as it is ordered
 */
record SortedAccount(MatchingAccount account, String name) {

    static SortedAccount of(ResultSet row, int number) throws SQLException {
        MatchingAccount account = new MatchingAccount(
                Sql.id(row, "account_id"),
                row.getString("name"),
                Sql.text(row, "city"),
                Sql.text(row, "state"),
                Sql.text(row, "country"),
                Sql.text(row, "segment"),
                row.getString("ou"),
                Sql.text(row, "industry"),
                Sql.list(row, "sellers"));
        return new SortedAccount(account, row.getString("sort_name"));
    }
}
