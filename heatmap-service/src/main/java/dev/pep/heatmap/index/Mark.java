package dev.pep.heatmap.index;

import java.time.Instant;

/**
 * A moment of the database: which transactions had ended.
 *
 * @param snapshot as PostgreSQL writes it
 * @param at time of the database's clock
 */
record Mark(String snapshot, Instant at) {}
