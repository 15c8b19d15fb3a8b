/** Benchmarks of the outbox: what it costs, how late it is, how fast it drains and changes hands. */
@NullMarked
package dev.pep.bench.outbox;

import org.jspecify.annotations.NullMarked;
