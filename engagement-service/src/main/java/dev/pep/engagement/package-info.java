/** Co-sell engagements (E1 to E10). */
@NullMarked
package dev.pep.engagement;

import org.jspecify.annotations.NullMarked;
