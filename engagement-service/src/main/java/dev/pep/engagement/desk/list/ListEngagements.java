package dev.pep.engagement.desk.list;

import dev.pep.platform.keyset.Keyset;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists engagements that the caller may see. */
@Component
class ListEngagements {

    private static final String PAGE = """
            WITH page AS (
                SELECT e.*, s.state, %1$s AS sort_key, lower(e.title) AS sort_title
                %2$s%3$s ORDER BY sort_key %4$s, sort_title %4$s, e.id %4$s LIMIT :limit)
            %5$s ORDER BY e.sort_key %4$s, e.sort_title %4$s, e.id %4$s
            """;
    private static final String BEHIND = " AND (%s, lower(e.title), e.id) %s (:afterKey, :afterTitle, :afterId)";

    private final JdbcClient jdbc;
    private final Clock clock;

    ListEngagements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public EngagementPage find(EngagementFilter filter, EngagementPageRequest request, InternalUser user) {
        FilterSql sql = new FilterSql(filter, user, clock.instant());
        List<SortedRow> found = rows(sql, request);
        boolean more = found.size() > request.size();
        List<SortedRow> page = more ? found.subList(0, request.size()) : found;
        return new EngagementPage(
                page.stream().map(SortedRow::row).toList(), more ? request.end(page.getLast()) : null, total(sql));
    }

    private List<SortedRow> rows(FilterSql sql, EngagementPageRequest request) {
        String key = request.by().key(request.descending());
        String direction = request.descending() ? "DESC" : "ASC";
        Keyset start = request.start();
        String behind = start == null ? "" : BEHIND.formatted(key, request.descending() ? "<" : ">");
        String page = PAGE.formatted(key, sql.whole(), behind, direction, EngagementRow.SELECT);
        return begin(jdbc.sql(page).params(sql.params()), start)
                .param("limit", request.size() + 1)
                .query(SortedRow::of)
                .list();
    }

    private static JdbcClient.StatementSpec begin(JdbcClient.StatementSpec page, @Nullable Keyset start) {
        return start == null
                ? page
                : page.param("afterKey", start.word(1))
                        .param("afterTitle", start.word(2))
                        .param("afterId", start.id(3));
    }

    private int total(FilterSql sql) {
        return jdbc.sql("SELECT count(*) " + sql.whole())
                .params(sql.params())
                .query(Integer.class)
                .single();
    }
}
