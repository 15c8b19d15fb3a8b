package dev.pep.heatmap.index;

/**
 * From which row of a list to go on.
 *
 * @param value of the row in the sorted column
 * @param number of the row's account, if it still has the name that it had in the list; else 0
 * @param inclusive whether the row itself is wanted
 */
public record From(String value, int number, boolean inclusive) {}
