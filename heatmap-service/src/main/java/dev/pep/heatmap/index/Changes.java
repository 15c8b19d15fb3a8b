package dev.pep.heatmap.index;

import java.util.Set;

/**
 * What has changed since a mark.
 *
 * @param mark from which to ask the next time
 * @param numbers accounts that look different; 0 stands for all
 * @param renamed those that are new, or that other texts find now
 */
record Changes(Mark mark, Set<Integer> numbers, Set<Integer> renamed) {

    boolean everything() {
        return numbers.contains(0);
    }
}
