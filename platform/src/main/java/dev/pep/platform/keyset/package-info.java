/** Where the pages of a list begin and end, however much the list changes meanwhile. */
@NullMarked
package dev.pep.platform.keyset;

import org.jspecify.annotations.NullMarked;
