/** The bytes of materials, given out so that nothing of them can run (E5). */
@NullMarked
package dev.pep.engagement.material.content;

import org.jspecify.annotations.NullMarked;
