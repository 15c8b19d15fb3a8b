/** The load generators and the baselines: pgbench, wrk, nginx, and the statements that a service sends. */
@NullMarked
package dev.pep.bench.tool;

import org.jspecify.annotations.NullMarked;
