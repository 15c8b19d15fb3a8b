/** The heatmap's filter and how the database evaluates it within the caller's operating units (H3). */
@NullMarked
package dev.pep.heatmap.filter;

import org.jspecify.annotations.NullMarked;
