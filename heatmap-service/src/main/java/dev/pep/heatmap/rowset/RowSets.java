package dev.pep.heatmap.rowset;

import dev.pep.heatmap.filter.FilterSql;
import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sets of accounts and partners; a set never changes once it is there. */
@Repository
class RowSets {

    private static final String ADD = """
            INSERT INTO row_set (id, owner, title, created_at) VALUES (:id, :owner, :title, :at)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String ADD_PAIRS = """
            INSERT INTO row_set_pair (row_set_id, account_id, partner_id)
            SELECT :id, pair.account_id, pair.partner_id
            FROM unnest(CAST(:accounts AS uuid[]), CAST(:partners AS uuid[])) AS pair(account_id, partner_id)
            ON CONFLICT DO NOTHING
            """;
    private static final String PARTNERS = """
            SELECT DISTINCT p.name FROM row_set_pair s JOIN partner p ON p.id = s.partner_id
            JOIN account a ON a.id = s.account_id
            WHERE s.row_set_id = :rowSet AND %s ORDER BY p.name
            """;

    private final JdbcClient jdbc;

    RowSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A set as it is kept. */
    record RowSet(UUID id, String owner, String title, Instant createdAt) {}

    @Transactional
    public void add(RowSet set, List<RowPair> pairs) {
        int added = jdbc.sql(ADD)
                .param("id", set.id())
                .param("owner", set.owner())
                .param("title", set.title())
                .param("at", Sql.at(set.createdAt()))
                .update();
        if (added == 1) {
            jdbc.sql(ADD_PAIRS)
                    .param("id", set.id())
                    .param(
                            "accounts",
                            Sql.ids(pairs.stream().map(RowPair::accountId).toList()))
                    .param(
                            "partners",
                            Sql.ids(pairs.stream().map(RowPair::partnerId).toList()))
                    .update();
        }
    }

    Optional<RowSet> byId(UUID id) {
        return jdbc.sql("SELECT id, owner, title, created_at FROM row_set WHERE id = :id")
                .param("id", id)
                .query((row, n) -> new RowSet(
                        Sql.id(row, "id"),
                        row.getString("owner"),
                        row.getString("title"),
                        Sql.instant(row, "created_at")))
                .optional();
    }

    /** Returns how many accounts of the set one may see. */
    int accounts(FilterSql sql) {
        return jdbc.sql("SELECT count(*) FROM account a WHERE " + sql.where())
                .params(sql.params())
                .query(Integer.class)
                .single();
    }

    /** Returns the names of the partners whose rows of the set one may see. */
    List<String> partners(FilterSql sql) {
        return jdbc.sql(PARTNERS.formatted(sql.where()))
                .params(sql.params())
                .query(String.class)
                .list();
    }
}
