/** The containers' settings, held against those of the services. */
@NullMarked
package dev.pep.e2e.compose;

import org.jspecify.annotations.NullMarked;
