package dev.pep.engagement.desk.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of engagements.
 *
 * @param next where the page ends, if there are more
 * @param total how many there are in all
 */
record EngagementPage(
        List<EngagementRow> engagements, @Nullable String next, int total) {}
