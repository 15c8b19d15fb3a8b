/** Tests of the launcher's parts. */
@NullMarked
package dev.pep.local.up;

import org.jspecify.annotations.NullMarked;
