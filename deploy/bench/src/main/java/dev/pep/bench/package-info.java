/** Benchmarks of PEP: each a ratio of ours against a baseline that is measured in the same run. */
@NullMarked
package dev.pep.bench;

import org.jspecify.annotations.NullMarked;
