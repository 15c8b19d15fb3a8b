/** The links of report requests, for partners (product section 7). */
@NullMarked
package dev.pep.heatmap.link;

import org.jspecify.annotations.NullMarked;
