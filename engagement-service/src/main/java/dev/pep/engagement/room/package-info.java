/** The page of one partner for one engagement, behind a link (E2 to E5). */
@NullMarked
package dev.pep.engagement.room;

import org.jspecify.annotations.NullMarked;
