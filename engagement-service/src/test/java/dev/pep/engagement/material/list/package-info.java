/** Tests of this part of materials. */
@NullMarked
package dev.pep.engagement.material.list;

import org.jspecify.annotations.NullMarked;
