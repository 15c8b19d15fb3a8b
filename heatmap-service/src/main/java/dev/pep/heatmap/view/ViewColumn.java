package dev.pep.heatmap.view;

/**
 * A column of a view; the columns stand in the order of the list.
 *
 * @param width in pixels
 */
record ViewColumn(String id, int width, boolean shown) {}
