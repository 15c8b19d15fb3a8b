package dev.pep.engagement.account;

import dev.pep.engagement.account.CriteriaCounts.CriteriaValue;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.sql.Sql;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the accounts that criteria match, from counts that are at most a few seconds old. Whoever is aligned to some
 * operating units only, counts accounts of these.
 */
@Component
public class CountAccounts {

    private static final String ALL =
            "SELECT coalesce(sum(accounts), 0)::int FROM account_cell c WHERE " + CriteriaSql.MATCHES;
    private static final String WITHIN = " AND (:everywhere OR c.ou = ANY (CAST(:mine AS text[])))";
    private static final String SELLERS = """
            WITH RECURSIVE s (seller) AS (
                (SELECT seller FROM seller_cell ORDER BY seller LIMIT 1)
                UNION ALL
                SELECT (SELECT n.seller FROM seller_cell n WHERE n.seller > s.seller ORDER BY n.seller LIMIT 1) FROM s
                WHERE s.seller IS NOT NULL)
            SELECT count(*)::int FROM s
            WHERE seller IS NOT NULL AND EXISTS (SELECT 1 FROM seller_cell c WHERE c.seller = s.seller AND %s)
            """.formatted(CriteriaSql.MATCHES + WITHIN);
    private static final String VALUES = """
            SELECT %s AS value, sum(accounts)::int AS accounts FROM account_cell c WHERE %s
            GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 500
            """;
    private static final String STATUSES = """
            SELECT s.status AS value, coalesce(sum(c.accounts), 0)::int AS accounts
            FROM (VALUES ('TARGET', 1), ('PAST_CUSTOMER', 2), ('ACTIVE_CUSTOMER', 4)) AS s (status, bit)
            LEFT JOIN account_cell c ON c.statuses & s.bit <> 0 AND %s
            GROUP BY s.status, s.bit ORDER BY s.bit
            """.formatted(CriteriaSql.MATCHES + WITHIN);

    private final JdbcClient jdbc;

    CountAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many accounts criteria match, whoever asks. */
    public int matching(Criteria criteria) {
        return jdbc.sql(ALL)
                .params(CriteriaSql.params(criteria))
                .query(Integer.class)
                .single();
    }

    /** How many accounts of the caller's units criteria match, and of how many sellers. */
    @Transactional(readOnly = true)
    public Match matching(Criteria criteria, InternalUser user) {
        return new Match(number(ALL + WITHIN, criteria, user.ous()), number(SELLERS, criteria, user.ous()));
    }

    /** What criteria match, and what each value of a side would leave, the other sides being as they are. */
    @Transactional(readOnly = true)
    public CriteriaCounts counts(Criteria criteria, InternalUser user) {
        Match match = matching(criteria, user);
        List<String> none = List.of();
        return new CriteriaCounts(
                match.accounts(),
                match.sellers(),
                values(
                        "c.segment",
                        new Criteria(none, criteria.ous(), criteria.industries(), criteria.statuses()),
                        user),
                values("c.ou", criteria.withUnits(none), user),
                values(
                        "c.industry",
                        new Criteria(criteria.segments(), criteria.ous(), none, criteria.statuses()),
                        user),
                query(
                        STATUSES,
                        new Criteria(criteria.segments(), criteria.ous(), criteria.industries(), List.of()),
                        user));
    }

    private List<CriteriaValue> values(String column, Criteria criteria, InternalUser user) {
        return query(VALUES.formatted(column, CriteriaSql.MATCHES + WITHIN), criteria, user);
    }

    private List<CriteriaValue> query(String sql, Criteria criteria, InternalUser user) {
        return scoped(sql, criteria, user.ous())
                .query((row, n) -> new CriteriaValue(row.getString("value"), row.getInt("accounts")))
                .list();
    }

    private int number(String sql, Criteria criteria, OuScope scope) {
        return scoped(sql, criteria, scope).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec scoped(String sql, Criteria criteria, OuScope scope) {
        return jdbc.sql(sql)
                .params(CriteriaSql.params(criteria))
                .params(Map.of("everywhere", scope.all(), "mine", Sql.texts(scope.ous())));
    }

    /** How many accounts, and how many sellers they have. */
    public record Match(int accounts, int sellers) {}
}
