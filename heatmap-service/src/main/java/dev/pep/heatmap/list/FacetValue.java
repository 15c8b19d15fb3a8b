package dev.pep.heatmap.list;

/**
 * A value of a dimension.
 *
 * @param value as a filter gives it
 * @param label as people read it
 * @param count how many accounts it would leave
 */
record FacetValue(String value, String label, long count) {}
