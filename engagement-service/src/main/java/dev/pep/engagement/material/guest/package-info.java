/** Materials as a partner sees them: its own, and nobody else's (E5). */
@NullMarked
package dev.pep.engagement.material.guest;

import org.jspecify.annotations.NullMarked;
