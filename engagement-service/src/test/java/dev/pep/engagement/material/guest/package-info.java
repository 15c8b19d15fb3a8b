/** Tests of this part of materials. */
@NullMarked
package dev.pep.engagement.material.guest;

import org.jspecify.annotations.NullMarked;
