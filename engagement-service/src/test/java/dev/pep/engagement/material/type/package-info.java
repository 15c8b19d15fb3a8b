/** Tests of this part of materials. */
@NullMarked
package dev.pep.engagement.material.type;

import org.jspecify.annotations.NullMarked;
