/** What engagement-service does, against the bare work. */
@NullMarked
package dev.pep.bench.engagement;

import org.jspecify.annotations.NullMarked;
