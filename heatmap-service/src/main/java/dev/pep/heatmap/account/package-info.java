/** The master account list, which changes by imports alone (H1). */
@NullMarked
package dev.pep.heatmap.account;

import org.jspecify.annotations.NullMarked;
