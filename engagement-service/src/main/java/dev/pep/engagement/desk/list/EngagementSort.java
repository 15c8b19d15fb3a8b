package dev.pep.engagement.desk.list;

import dev.pep.engagement.plan.EngagementState;
import dev.pep.platform.problem.Invalid;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An order of engagements, as a text of {@code engagement e} with its standing {@code s}. Equal ones are ordered by
 * title, equal titles by id, so that no two rows tie; what has no day comes last in both directions.
 */
enum EngagementSort {
    TITLE("title", "lower(e.title)"),
    STATE("state", "array_position(ARRAY[%s], s.state)::text".formatted(states())),
    OU("ou", "lower(e.ou)"),
    ORGANISER("organiser", "lower(e.organiser_name)"),
    FIRST_DAY("firstDay", day("e.first_day")),
    DUE("due", day("(SELECT d.due_on FROM engagement_due d WHERE d.id = e.id)")),
    CHANGED("changed", "to_char(e.changed_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSUS')");

    /** Behind all digits, and before them. */
    private static final String LAST = "'none'";

    private static final String LAST_DESCENDING = "''";

    private final String parameter;
    private final String key;

    EngagementSort(String parameter, String key) {
        this.parameter = parameter;
        this.key = key;
    }

    static EngagementSort of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> new Invalid(Map.of("sort", "\"" + parameter + "\" is not a sort order.")));
    }

    String parameter() {
        return parameter;
    }

    String key(boolean descending) {
        return key.replace("{none}", descending ? LAST_DESCENDING : LAST);
    }

    private static String day(String day) {
        return "coalesce(to_char(" + day + ", 'YYYY-MM-DD'), {none})";
    }

    private static String states() {
        return Stream.of(EngagementState.values())
                .map(state -> "'" + state + "'")
                .collect(Collectors.joining(", "));
    }
}
