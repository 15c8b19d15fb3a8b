/** What the benchmarks need of the system, started when first needed and stopped at the end. */
@NullMarked
package dev.pep.bench.stack;

import org.jspecify.annotations.NullMarked;
