package dev.pep.heatmap.list;

import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the heatmap with the account's internal fields. Never shown to a partner.
 *
 * @param lastAskedAt last time that a partner was asked about it
 * @param reports what each partner says, by the partner's name
 */
record AccountRow(
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
        List<String> sellers,
        @Nullable Instant lastAskedAt,
        List<ReportTag> reports) {

    static AccountRow of(ResultSet row) throws SQLException {
        return new AccountRow(
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
                Sql.list(row, "sellers"),
                null,
                List.of());
    }

    AccountRow with(@Nullable Instant askedAt, List<ReportTag> tags) {
        return new AccountRow(
                id, key, name, domain, city, state, country, segment, ou, industry, ecm, sellers, askedAt, tags);
    }
}
