package dev.pep.engagement.desk.list;

import java.util.List;

/** The values of each dimension that leave any engagement, counted with the rest of the filter. */
record EngagementFacets(
        List<EngagementFacet> state,
        List<EngagementFacet> type,
        List<EngagementFacet> ou,
        List<EngagementFacet> partner) {

    /**
     * A value of a dimension.
     *
     * @param value as a filter gives it
     * @param label the name of a partner, else the value
     * @param count how many engagements it would leave
     */
    record EngagementFacet(String value, String label, int count) {}
}
