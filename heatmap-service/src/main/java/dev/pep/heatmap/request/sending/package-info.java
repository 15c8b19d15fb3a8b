/** Sending report requests: select, preview, accept, and ask partner by partner (H5, H6). */
@NullMarked
package dev.pep.heatmap.request.sending;

import org.jspecify.annotations.NullMarked;
