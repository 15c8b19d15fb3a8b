package dev.pep.heatmap.request.sending;

import dev.pep.platform.problem.Invalid;
import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the accounts that a person has seen in a preview, for a day and for that person only. */
@Repository
class SeenAccounts {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String FORGET = "DELETE FROM account_selection WHERE owner = :owner AND made_at < :limit";
    private static final String KEEP = """
            INSERT INTO account_selection (id, owner, accounts, made_at)
            VALUES (:id, :owner, CAST(:accounts AS uuid[]), :at)
            """;
    private static final String FIND = """
            SELECT unnest(accounts) AS id FROM account_selection WHERE id = :id AND owner = :owner AND made_at >= :limit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SeenAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID keep(List<UUID> accounts, String owner) {
        Instant now = clock.instant();
        jdbc.sql(FORGET)
                .param("owner", owner)
                .param("limit", Sql.at(now.minus(KEPT)))
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql(KEEP)
                .param("id", id)
                .param("owner", owner)
                .param("accounts", Sql.ids(accounts))
                .param("at", Sql.at(now))
                .update();
        return id;
    }

    List<UUID> find(UUID id, String owner) {
        List<UUID> accounts = jdbc.sql(FIND)
                .param("id", id)
                .param("owner", owner)
                .param("limit", Sql.at(clock.instant().minus(KEPT)))
                .query((row, n) -> Sql.id(row, "id"))
                .list();
        if (accounts.isEmpty()) {
            throw new Invalid(Map.of("selection", "The preview is out of date. Preview again before you send."));
        }
        return accounts;
    }
}
