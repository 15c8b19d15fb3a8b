/** Tests of the reading of files. */
@NullMarked
package dev.pep.heatmap.file;

import org.jspecify.annotations.NullMarked;
