package dev.pep.heatmap.account;

import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account with all that the master account list says of it. Internal: never shown to a partner. */
record Account(
        UUID id,
        String key,
        String name,
        @Nullable String domain,
        @Nullable String city,
        @Nullable String state,
        @Nullable String country,
        @Nullable String segment,
        String ou,
        @Nullable String industry,
        @Nullable String ecm,
        List<String> sellers) {

    static Account of(ResultSet row) throws SQLException {
        return new Account(
                Sql.id(row, "id"),
                row.getString("key"),
                row.getString("name"),
                Sql.text(row, "domain"),
                Sql.text(row, "city"),
                Sql.text(row, "state"),
                Sql.text(row, "country"),
                Sql.text(row, "segment"),
                row.getString("ou"),
                Sql.text(row, "industry"),
                Sql.text(row, "ecm"),
                Sql.list(row, "sellers"));
    }
}
