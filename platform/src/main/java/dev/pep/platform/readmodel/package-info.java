/** What a service keeps of other services' states, in its own tables, read from compacted topics. */
@NullMarked
package dev.pep.platform.readmodel;

import org.jspecify.annotations.NullMarked;
