/** Tests of what reads and writes statements. */
@NullMarked
package dev.pep.bench.tool;

import org.jspecify.annotations.NullMarked;
