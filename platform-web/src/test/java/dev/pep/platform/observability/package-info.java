/** Tests of what all programs have in common. */
@NullMarked
package dev.pep.platform.observability;

import org.jspecify.annotations.NullMarked;
