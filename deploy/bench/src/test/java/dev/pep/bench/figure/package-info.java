/** Tests of the statistics. */
@NullMarked
package dev.pep.bench.figure;

import org.jspecify.annotations.NullMarked;
