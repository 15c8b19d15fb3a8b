/**
 * The list of engagements: which there are, in which order, and how many each choice of the filter would leave (E1).
 */
@NullMarked
package dev.pep.engagement.desk.list;

import org.jspecify.annotations.NullMarked;
