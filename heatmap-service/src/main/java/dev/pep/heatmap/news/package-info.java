/** Tells the company what partners report; internal data goes into these events and nowhere else. */
@NullMarked
package dev.pep.heatmap.news;

import org.jspecify.annotations.NullMarked;
