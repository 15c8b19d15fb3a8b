package dev.pep.engagement.desk.list;

import java.util.function.Predicate;

/** A part of the filter whose values are chosen, as a condition on {@code engagement e} with its standing {@code s}. */
enum Dimension {
    STATE("s.state = ANY (CAST(:states AS text[]))", filter -> filter.states().length > 0),
    TYPE("e.type = ANY (CAST(:types AS text[]))", filter -> filter.types().length > 0),
    OU("e.ou = ANY (CAST(:units AS text[]))", filter -> filter.units().length > 0),
    PARTNER(
            "EXISTS (SELECT 1 FROM partner_of_engagement p WHERE p.engagement_id = e.id AND p.partner_id = :partner)",
            filter -> filter.partner() != null);

    private final String condition;
    private final Predicate<EngagementFilter> chosen;

    Dimension(String condition, Predicate<EngagementFilter> chosen) {
        this.condition = condition;
        this.chosen = chosen;
    }

    /** Returns what a filter says of it. */
    String condition(EngagementFilter filter) {
        return chosen.test(filter) ? condition : "true";
    }
}
