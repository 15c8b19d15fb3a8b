/** Tests of links. */
@NullMarked
package dev.pep.platform.link;

import org.jspecify.annotations.NullMarked;
