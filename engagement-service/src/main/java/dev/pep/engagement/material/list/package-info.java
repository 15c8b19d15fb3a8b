/** Materials as people of the company see them: of an engagement, offered to it, and all that can be searched (E5). */
@NullMarked
package dev.pep.engagement.material.list;

import org.jspecify.annotations.NullMarked;
