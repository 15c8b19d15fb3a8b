/** Dead letters in the hands of an administrator: listed, looked at, sent back, discarded, each act on record. */
@NullMarked
package dev.pep.platform.deadletter;

import org.jspecify.annotations.NullMarked;
