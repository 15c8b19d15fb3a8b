/** Links for partners: their secrets, their exchange and their end (product section 7). */
@NullMarked
package dev.pep.heatmap.link;

import org.jspecify.annotations.NullMarked;
