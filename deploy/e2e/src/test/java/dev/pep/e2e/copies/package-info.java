/** Two copies of each service under load and faults, and how what happened is collected for the checker. */
@NullMarked
package dev.pep.e2e.copies;

import org.jspecify.annotations.NullMarked;
