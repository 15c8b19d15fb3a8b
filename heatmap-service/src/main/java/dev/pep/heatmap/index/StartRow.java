package dev.pep.heatmap.index;

/**
 * The row of a list from which to go on.
 *
 * @param value of the row in the sorted column
 * @param number of the row's account, if it still has the name that it had in the list; else 0
 * @param inclusive whether the row itself is wanted
 */
public record StartRow(String value, int number, boolean inclusive) {}
