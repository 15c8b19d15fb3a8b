/** Tests of the package. */
@NullMarked
package dev.pep.platform.migration;

import org.jspecify.annotations.NullMarked;
