/** The partner's side of a report request (H7); knows nothing that a partner may not see (H11). */
@NullMarked
package dev.pep.heatmap.report;

import org.jspecify.annotations.NullMarked;
