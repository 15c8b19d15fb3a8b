/** The heatmaps of an engagement: asked for by an event that heatmap-service answers (E4). */
@NullMarked
package dev.pep.engagement.heatmap;

import org.jspecify.annotations.NullMarked;
