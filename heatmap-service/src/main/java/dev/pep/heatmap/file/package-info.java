/** Files with a header and rows, text or workbook, read row by row within limits, whoever made them (H1). */
@NullMarked
package dev.pep.heatmap.file;

import org.jspecify.annotations.NullMarked;
