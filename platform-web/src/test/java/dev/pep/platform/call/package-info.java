/** Tests of calls to other services. */
@NullMarked
package dev.pep.platform.call;

import org.jspecify.annotations.NullMarked;
