/** Tests of saved views. */
@NullMarked
package dev.pep.heatmap.view;

import org.jspecify.annotations.NullMarked;
