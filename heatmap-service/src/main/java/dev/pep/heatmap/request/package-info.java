/** Report requests: preview, send, follow, revoke, send again (H5, H6, H10). */
@NullMarked
package dev.pep.heatmap.request;

import org.jspecify.annotations.NullMarked;
