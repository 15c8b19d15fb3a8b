/** The one command: which benchmarks to run, how large, and what is written about them. */
@NullMarked
package dev.pep.bench.run;

import org.jspecify.annotations.NullMarked;
