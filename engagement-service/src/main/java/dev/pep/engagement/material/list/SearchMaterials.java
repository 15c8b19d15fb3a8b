package dev.pep.engagement.material.list;

import dev.pep.platform.access.CallerParams;
import dev.pep.platform.keyset.Keyset;
import dev.pep.platform.security.InternalUser;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches the newest versions of all materials, within the caller's operating units. A material that is tagged with
 * any value fits each one that is searched.
 */
@Component
class SearchMaterials {

    private static final String MATCHING = MaterialView.FROM
            + """
            WHERE NOT m.replaced AND m.withdrawn_at IS NULL
                AND (:q = '' OR strpos(lower(m.name || ' ' || coalesce(m.partner_name, '') || ' ' || e.title), :q) > 0)
                AND (CAST(:partner AS uuid) IS NULL OR m.partner_id = CAST(:partner AS uuid))
                AND (cardinality(CAST(:kinds AS text[])) = 0 OR m.kind = ANY (CAST(:kinds AS text[])))
                AND %s AND %s AND %s AND %s
            """.formatted(
                            fits("segments", "segments"),
                            fits("ous", "units"),
                            fits("industries", "industries"),
                            fits("statuses", "statuses"));
    private static final String PAGE = MaterialView.SELECT + MATCHING + """
            AND (:first OR (m.added_at, m.id) < (CAST(:lastAt AS timestamptz), CAST(:lastId AS uuid)))
            ORDER BY m.added_at DESC, m.id DESC LIMIT :limit
            """;
    private static final String COUNT = "SELECT count(*) " + MATCHING;

    private final JdbcClient jdbc;

    SearchMaterials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    MaterialPage page(SearchParameters search, InternalUser user) {
        var caller = CallerParams.of(user);
        List<MaterialView> found = search.begin(
                        search.conditions(jdbc.sql(PAGE)).params(caller))
                .query(MaterialView::of)
                .list();
        int total = search.conditions(jdbc.sql(COUNT))
                .params(caller)
                .query(Integer.class)
                .single();
        boolean more = found.size() > search.size();
        List<MaterialView> page = more ? found.subList(0, search.size()) : found;
        return new MaterialPage(page, more ? next(page.getLast()) : null, total);
    }

    private static @Nullable String next(MaterialView last) {
        return Keyset.of(last.at(), last.id()).text();
    }

    private static String fits(String tags, String wanted) {
        return "(cardinality(CAST(:%2$s AS text[])) = 0 OR cardinality(m.%1$s) = 0 OR m.%1$s && CAST(:%2$s AS text[]))"
                .formatted(tags, wanted);
    }
}
