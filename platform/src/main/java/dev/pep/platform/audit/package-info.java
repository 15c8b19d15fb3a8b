/** The log of who did what and when. */
@NullMarked
package dev.pep.platform.audit;

import org.jspecify.annotations.NullMarked;
