/** Tests of starting and stopping real processes. */
@NullMarked
package dev.pep.local.process;

import org.jspecify.annotations.NullMarked;
