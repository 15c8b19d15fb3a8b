/** Tells the company what partners report; internal data goes into these events and nowhere else. */
@NullMarked
package dev.pep.heatmap.event;

import org.jspecify.annotations.NullMarked;
