package dev.pep.engagement.account;

import dev.pep.platform.sql.Sql;
import java.util.HashMap;
import java.util.Map;

/** Criteria as conditions of a statement, and the values of their parameters. */
final class CriteriaSql {

    /** On rows c with an operating unit, a segment, an industry and the statuses as a number. */
    static final String MATCHES = """
            (cardinality(CAST(:ous AS text[])) = 0 OR c.ou = ANY (CAST(:ous AS text[])))
                AND (cardinality(CAST(:segments AS text[])) = 0 OR c.segment = ANY (CAST(:segments AS text[])))
                AND (cardinality(CAST(:industries AS text[])) = 0 OR c.industry = ANY (CAST(:industries AS text[])))
                AND (CAST(:statuses AS int) = 0 OR c.statuses & CAST(:statuses AS int) <> 0)
            """;

    private CriteriaSql() {}

    static Map<String, Object> params(Criteria criteria) {
        Map<String, Object> params = new HashMap<>();
        params.put("ous", Sql.texts(criteria.ous()));
        params.put("segments", Sql.texts(criteria.segments()));
        params.put("industries", Sql.texts(criteria.industries()));
        params.put("statuses", AccountStatus.mask(criteria.statuses()));
        return params;
    }
}
