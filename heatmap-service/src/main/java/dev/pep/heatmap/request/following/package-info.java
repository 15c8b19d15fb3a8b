/** Following report requests: where each stands, remind, extend, revoke, send a link again (H10). */
@NullMarked
package dev.pep.heatmap.request.following;

import org.jspecify.annotations.NullMarked;
