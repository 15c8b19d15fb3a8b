package dev.pep.heatmap.index;

import java.util.Optional;

/**
 * What the index knows of the accounts that match.
 *
 * @param total how many there are
 * @param dense whether passing accounts in the order of the list soon finds a page of them
 * @param few their numbers, if they are so few that they can all be fetched
 */
public record MatchSummary(long total, boolean dense, Optional<int[]> few) {}
