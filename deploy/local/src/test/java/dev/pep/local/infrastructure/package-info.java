/** Tests that start the real servers. */
@NullMarked
package dev.pep.local.infrastructure;

import org.jspecify.annotations.NullMarked;
