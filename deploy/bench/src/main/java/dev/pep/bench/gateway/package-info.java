/** Benchmarks of the gateway: as a bare proxy, and with all its protection. */
@NullMarked
package dev.pep.bench.gateway;

import org.jspecify.annotations.NullMarked;
