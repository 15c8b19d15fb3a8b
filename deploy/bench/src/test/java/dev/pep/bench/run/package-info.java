/** Each benchmark run once, to see that it can be. */
@NullMarked
package dev.pep.bench.run;

import org.jspecify.annotations.NullMarked;
