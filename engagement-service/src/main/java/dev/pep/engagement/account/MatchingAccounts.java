package dev.pep.engagement.account;

import dev.pep.platform.keyset.Keyset;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.sql.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the accounts that criteria match, by name. */
@Component
public class MatchingAccounts {

    private static final OuScope EVERYWHERE = new OuScope(true, Set.of());

    private static final String FOUND = """
            FROM (SELECT a.*, coalesce(s.statuses, 0) AS statuses
                FROM account a LEFT JOIN account_status s USING (account_id)) c
            WHERE %s AND (:everywhere OR c.ou = ANY (CAST(:mine AS text[])))
                AND (:q = '' OR strpos(lower(c.name), :q) > 0)
            """.formatted(CriteriaSql.MATCHES);
    private static final String PAGE = "SELECT c.*, lower(c.name) AS sort_name " + FOUND + """
                AND (CAST(:afterName AS text) IS NULL OR (lower(c.name), c.account_id) > (:afterName, CAST(:afterId AS uuid)))
            ORDER BY sort_name, c.account_id LIMIT :limit
            """;

    private final JdbcClient jdbc;

    MatchingAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns accounts of the caller's operating units. */
    @Transactional(readOnly = true)
    public AccountPage find(Criteria criteria, String q, @Nullable String after, int limit, InternalUser user) {
        return page(criteria, user.ous(), q, after, limit);
    }

    /** Returns accounts whoever asks: what a partner who takes part may know of them is for the caller to see to. */
    @Transactional(readOnly = true)
    public AccountPage find(Criteria criteria, @Nullable String after, int limit) {
        return page(criteria, EVERYWHERE, "", after, limit);
    }

    private AccountPage page(Criteria criteria, OuScope scope, String q, @Nullable String after, int limit) {
        Keyset from = after == null ? null : Keyset.read(after, 2);
        List<SortedAccount> found = scoped(PAGE, criteria, scope, q)
                .param("afterName", from == null ? null : from.word(0))
                .param("afterId", from == null ? null : from.id(1))
                .param("limit", limit + 1)
                .query(SortedAccount::of)
                .list();
        int total = scoped("SELECT count(*)" + FOUND, criteria, scope, q)
                .query(Integer.class)
                .single();
        boolean more = found.size() > limit;
        List<SortedAccount> shown = more ? found.subList(0, limit) : found;
        return new AccountPage(
                shown.stream().map(SortedAccount::account).toList(), more ? end(shown.getLast()) : null, total);
    }

    private static String end(SortedAccount last) {
        return Keyset.of(last.name(), last.account().id()).text();
    }

    private JdbcClient.StatementSpec scoped(String sql, Criteria criteria, OuScope scope, String q) {
        return jdbc.sql(sql)
                .params(CriteriaSql.params(criteria))
                .params(Map.of("everywhere", scope.all(), "mine", Sql.texts(scope.ous())))
                .param("q", q.toLowerCase(Locale.ROOT));
    }
}
