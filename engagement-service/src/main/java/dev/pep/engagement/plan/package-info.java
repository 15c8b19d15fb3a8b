/** Engagements: what is planned, by whom, and its life from a draft on (E1). */
@NullMarked
package dev.pep.engagement.plan;

import org.jspecify.annotations.NullMarked;
