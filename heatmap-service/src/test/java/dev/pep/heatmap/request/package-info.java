/** Tests of report requests. */
@NullMarked
package dev.pep.heatmap.request;

import org.jspecify.annotations.NullMarked;
