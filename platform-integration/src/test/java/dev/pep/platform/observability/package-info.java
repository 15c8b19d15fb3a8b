/** Tests of traces and logs. */
@NullMarked
package dev.pep.platform.observability;

import org.jspecify.annotations.NullMarked;
