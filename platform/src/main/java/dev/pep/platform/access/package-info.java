/** Who may call what, by role, and sees which rows, by operating unit. */
@NullMarked
package dev.pep.platform.access;

import org.jspecify.annotations.NullMarked;
