package dev.pep.heatmap.filter;

import java.util.HashMap;
import java.util.Map;

/** Conditions on {@code account a} that all must hold, and the values of their parameters. */
final class Conditions {

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> params = new HashMap<>();

    void and(String condition) {
        where.append(" AND ").append(condition);
    }

    void and(String condition, String param, Object value) {
        and(condition);
        params.put(param, value);
    }

    void param(String name, Object value) {
        params.put(name, value);
    }

    Map<String, Object> params() {
        return Map.copyOf(params);
    }

    /** Returns the conditions, each with a leading AND. */
    @Override
    public String toString() {
        return where.toString();
    }
}
