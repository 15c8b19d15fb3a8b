/** Report requests of engagements: made and ended as the events of engagement-service tell (E4). */
@NullMarked
package dev.pep.heatmap.request.engagement;

import org.jspecify.annotations.NullMarked;
