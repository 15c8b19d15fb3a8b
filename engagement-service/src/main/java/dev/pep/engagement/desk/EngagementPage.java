package dev.pep.engagement.desk;

import dev.pep.engagement.plan.EngagementState;
import dev.pep.engagement.plan.EngagementType;
import dev.pep.engagement.plan.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of engagements, those changed last first.
 *
 * @param next where the page ends, if there are more
 * @param total how many there are in all
 * @param states how many there are in each state, whatever states are wanted
 */
record EngagementPage(
        List<EngagementRow> engagements, @Nullable String next, int total, List<StateCount> states) {

    /** How many engagements are in a state. */
    record StateCount(EngagementState state, int count) {}

    /**
     * An engagement in a list.
     *
     * @param partners how many partners are invited, or are to be
     * @param waiting how many of them owe an answer
     * @param accounts how many accounts of the caller's units match
     * @param readiness how much of what is required is done, in percent; none where nobody takes part
     * @param overdue how many tasks are overdue
     */
    record EngagementRow(
            UUID id,
            EngagementType type,
            String title,
            String ou,
            EngagementState state,
            Person organiser,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable Instant publishedAt,
            Instant changedAt,
            int partners,
            int accepted,
            int declined,
            int waiting,
            int accounts,
            @Nullable Integer readiness,
            int overdue) {}
}
