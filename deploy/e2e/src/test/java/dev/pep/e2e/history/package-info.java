/** What was done to the system and what came of it, and the checker that holds one against the other. */
@NullMarked
package dev.pep.e2e.history;

import org.jspecify.annotations.NullMarked;
