package dev.pep.engagement.account;

import dev.pep.platform.sql.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Criteria as conditions of a statement: those of parameters, or those in the columns of a row. */
public final class CriteriaSql {

    /** On rows c with an operating unit, a segment, an industry and the statuses as a number. */
    static final String MATCHES = matches(
            "CAST(:ous AS text[])",
            "CAST(:segments AS text[])",
            "CAST(:industries AS text[])",
            "CAST(:statuses AS int)");

    /** Reads the counts of the named operating units by index, and all counts only where none is named. */
    private static final String COUNTED = """
            SELECT coalesce(sum(c.accounts), 0)::int FROM (
                SELECT * FROM account_cell WHERE ou = ANY (%1$s.ous)
                UNION ALL
                SELECT * FROM account_cell WHERE cardinality(%1$s.ous) = 0) c
            WHERE %2$s AND (:everywhere OR c.ou = ANY (CAST(:ous AS text[])))
            """;

    private CriteriaSql() {}

    /**
     * Returns a statement that counts the accounts of the caller's units that match the criteria in the columns of a
     * row; it is given {@code CallerParams}.
     */
    public static String counted(String row) {
        return COUNTED.formatted(
                row, matches(row + ".ous", row + ".segments", row + ".industries", mask(row + ".statuses")));
    }

    static Map<String, Object> params(Criteria criteria) {
        Map<String, Object> params = new HashMap<>();
        params.put("ous", Sql.texts(criteria.ous()));
        params.put("segments", Sql.texts(criteria.segments()));
        params.put("industries", Sql.texts(criteria.industries()));
        params.put("statuses", AccountStatus.mask(criteria.statuses()));
        return params;
    }

    private static String matches(String ous, String segments, String industries, String statuses) {
        return """
                (cardinality(%1$s) = 0 OR c.ou = ANY (%1$s))
                    AND (cardinality(%2$s) = 0 OR c.segment = ANY (%2$s))
                    AND (cardinality(%3$s) = 0 OR c.industry = ANY (%3$s))
                    AND (%4$s = 0 OR c.statuses & %4$s <> 0)
                """.formatted(ous, segments, industries, statuses);
    }

    /** The same as {@link AccountStatus#mask} for a column of names. */
    private static String mask(String column) {
        return Stream.of(AccountStatus.values())
                .map(status -> "CASE WHEN '%s' = ANY (%s) THEN %d ELSE 0 END"
                        .formatted(status, column, AccountStatus.mask(List.of(status))))
                .collect(Collectors.joining(" + ", "(", ")"));
    }
}
