package dev.pep.bench.heatmap;

import dev.pep.bench.figure.Percentile;
import dev.pep.bench.tool.Repeats;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody would write by hand for one list: page, count and tags, its values in place, in three ways. */
record HandWritten(Connection connection, Query query) {

    private static final int ROWS = 51;
    private static final String COLUMNS = "a.id, a.key, a.name, a.domain, a.city, a.state, a.country, a.segment, a.ou,"
            + " a.industry, a.ecm, a.sellers, a.last_report_at, a.name_order";
    private static final String EVERY_UNIT = """
            (WITH RECURSIVE n(ou) AS (SELECT min(ou) FROM account
                UNION ALL SELECT (SELECT min(ou) FROM account WHERE ou > n.ou) FROM n WHERE n.ou IS NOT NULL)
                SELECT ou FROM n WHERE ou IS NOT NULL) AS u
            """;
    private static final String TAGS = """
            SELECT r.*, p.name, p.short_name FROM partner_report r JOIN partner p ON p.id = r.partner_id
            WHERE r.account_id = ANY (?) AND NOT r.blank
            """;

    /** The ways to get page and count. */
    enum Way {
        /** In the order of an index until the page is full, and a count of its own. */
        ORDERED,
        /** All that match first, then sorted; the count comes with it. */
        MATCHES_FIRST,
        /** The first rows of each unit, merged, and a count of its own. */
        EACH_UNIT
    }

    /** Returns the time that a part of all runs does not exceed, in milliseconds. */
    double percentile(Way way, Repeats repeats, double part) throws Exception {
        return Percentile.of(repeats.millis(i -> run(way)), part);
    }

    private void run(Way way) throws SQLException {
        tags(ids(page(way)));
        if (way != Way.MATCHES_FIRST) {
            ids("SELECT count(*)::text FROM account a WHERE " + where(true));
        }
    }

    private String page(Way way) {
        String end = " ORDER BY " + order() + " LIMIT " + ROWS;
        return switch (way) {
            case ORDERED -> "SELECT " + COLUMNS + " FROM account a WHERE " + where(true) + end;
            case MATCHES_FIRST ->
                "WITH a AS MATERIALIZED (SELECT * FROM account a WHERE " + where(true) + ") SELECT " + COLUMNS
                        + ", (SELECT count(*) FROM a) FROM a" + end;
            case EACH_UNIT ->
                "SELECT " + COLUMNS + " FROM " + units()
                        + " CROSS JOIN LATERAL (SELECT * FROM account a WHERE a.ou = u.ou AND " + where(false) + end
                        + ") a" + end;
        };
    }

    private String units() {
        String unit = query.filters().get("ou");
        return unit == null ? EVERY_UNIT : "(VALUES ('" + unit + "')) AS u(ou)";
    }

    private String order() {
        String column = switch (query.sort()) {
            case "name" -> "";
            case "lastReport" -> "last_report_at,";
            default -> query.sort() + ",";
        };
        String direction = query.descending() ? " DESC" : "";
        return List.of((column + "name_order,id").split(",")).stream()
                .map(name -> "a." + name + direction)
                .collect(Collectors.joining(", "));
    }

    private String where(boolean withUnit) {
        return query.filters().entrySet().stream()
                .filter(filter -> withUnit || !filter.getKey().equals("ou"))
                .map(this::condition)
                .collect(Collectors.joining(" AND ", "true AND ", ""))
                .replaceAll("true AND $", "true");
    }

    private String condition(Map.Entry<String, String> filter) {
        String value = filter.getValue();
        return switch (filter.getKey()) {
            case "status" -> reported("r.status = '" + value + "'");
            case "partner" -> reported("r.partner_id = '" + value + "'");
            case "age" -> age(value);
            case "q" ->
                List.of(value.split(" ")).stream()
                        .map(word -> "a.search LIKE '%" + word + "%'")
                        .collect(Collectors.joining(" AND "));
            default -> "a." + filter.getKey() + " = '" + value + "'";
        };
    }

    /** A status together with a partner is that partner's status. */
    private String reported(String condition) {
        String partner = query.filters().get("partner");
        String of = partner == null ? "" : " AND r.partner_id = '" + partner + "'";
        return "EXISTS (SELECT 1 FROM partner_report r WHERE r.account_id = a.id AND NOT r.blank AND " + condition + of
                + ")";
    }

    private static String age(String value) {
        int days = Integer.parseInt(value.replaceAll("\\D", ""));
        Instant limit = Instant.now(Clock.systemUTC()).minus(Duration.ofDays(days));
        return value.startsWith("within")
                ? "a.last_report_at >= '" + limit + "'"
                : "a.last_report_at < '" + limit + "' AND a.last_report_at > 'epoch'";
    }

    private Object[] ids(String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            List<Object> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1));
            }
            return ids.toArray();
        }
    }

    private void tags(Object[] ids) throws SQLException {
        try (var statement = connection.prepareStatement(TAGS)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString("name");
                }
            }
        }
    }
}
