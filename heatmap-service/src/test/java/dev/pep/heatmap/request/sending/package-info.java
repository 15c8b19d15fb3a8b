/** Tests of report requests. */
@NullMarked
package dev.pep.heatmap.request.sending;

import org.jspecify.annotations.NullMarked;
