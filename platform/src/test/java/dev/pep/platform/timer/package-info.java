/** Tests of the package. */
@NullMarked
package dev.pep.platform.timer;

import org.jspecify.annotations.NullMarked;
