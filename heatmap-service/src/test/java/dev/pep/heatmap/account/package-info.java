/** Tests of the import. */
@NullMarked
package dev.pep.heatmap.account;

import org.jspecify.annotations.NullMarked;
