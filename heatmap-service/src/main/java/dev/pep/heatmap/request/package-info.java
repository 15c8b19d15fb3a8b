/** Report requests: one partner is asked to report on accounts, until a day (H5, H10). */
@NullMarked
package dev.pep.heatmap.request;

import org.jspecify.annotations.NullMarked;
