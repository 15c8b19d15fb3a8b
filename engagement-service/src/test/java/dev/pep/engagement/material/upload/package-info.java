/** Tests of this part of materials. */
@NullMarked
package dev.pep.engagement.material.upload;

import org.jspecify.annotations.NullMarked;
