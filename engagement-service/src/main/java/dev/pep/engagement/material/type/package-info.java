/** What a file is, told by its content and never by what it claims to be (E5). */
@NullMarked
package dev.pep.engagement.material.type;

import org.jspecify.annotations.NullMarked;
