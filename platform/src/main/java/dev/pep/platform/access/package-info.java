/** Who may call what, by role. */
@NullMarked
package dev.pep.platform.access;

import org.jspecify.annotations.NullMarked;
