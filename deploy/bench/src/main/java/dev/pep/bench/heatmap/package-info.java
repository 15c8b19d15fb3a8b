/** Benchmarks of heatmap-service: list, depth, scale, filters, autosave. */
@NullMarked
package dev.pep.bench.heatmap;

import org.jspecify.annotations.NullMarked;
