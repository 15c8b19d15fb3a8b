/**
 * Processes killed at chosen points: locks of the tests' own hold the system there, so that nothing is left to chance.
 */
@NullMarked
package dev.pep.e2e.point;

import org.jspecify.annotations.NullMarked;
