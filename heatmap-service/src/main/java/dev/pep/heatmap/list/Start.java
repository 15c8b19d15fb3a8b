package dev.pep.heatmap.list;

import java.util.UUID;

/**
 * Where a page starts.
 *
 * @param value in the sorted column
 * @param name as it is ordered
 * @param id of the row
 * @param inclusive whether that row is part of the page
 */
record Start(String value, String name, UUID id, boolean inclusive) {}
