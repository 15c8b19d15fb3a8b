package dev.pep.heatmap.filter;

import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The ages of the last report as a condition: one of them is enough. */
final class AgeSql {

    private AgeSql() {}

    static void add(Conditions conditions, List<String> texts, Instant now) {
        List<String> any = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Age age = Age.of(texts.get(i));
            conditions.param("age" + i, Sql.at(age.limit(now)));
            any.add(
                    switch (age.kind()) {
                        case NEVER -> "a.last_report_at = 'epoch'";
                        case WITHIN -> "a.last_report_at >= :age" + i;
                        case OLDER -> "(a.last_report_at < :age" + i + " AND a.last_report_at > 'epoch')";
                    });
        }
        if (!any.isEmpty()) {
            conditions.and("(" + String.join(" OR ", any) + ")");
        }
    }
}
