/** Tests of this part of materials. */
@NullMarked
package dev.pep.engagement.material.storage;

import org.jspecify.annotations.NullMarked;
