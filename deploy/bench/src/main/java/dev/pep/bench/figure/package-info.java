/** What is measured: rounds of ours and the baseline in the order A B B A, their ratio, and what it is held against. */
@NullMarked
package dev.pep.bench.figure;

import org.jspecify.annotations.NullMarked;
