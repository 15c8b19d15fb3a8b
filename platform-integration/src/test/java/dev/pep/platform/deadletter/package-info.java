/** Tests of dead letters in the hands of an administrator. */
@NullMarked
package dev.pep.platform.deadletter;

import org.jspecify.annotations.NullMarked;
