/** Tests of this part of materials. */
@NullMarked
package dev.pep.engagement.material.content;

import org.jspecify.annotations.NullMarked;
