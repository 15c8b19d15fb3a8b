/** Tests of materials. */
@NullMarked
package dev.pep.engagement.material;

import org.jspecify.annotations.NullMarked;
