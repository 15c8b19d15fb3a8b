package dev.pep.heatmap.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A position in a list: the account at a place among a few, or a moment of the last report.
 *
 * @param among numbers of accounts
 * @param place of the account among those, from 0, in the order of the list
 * @param moment the moment, where the accounts would be too many
 */
public record ListPosition(int[] among, int place, @Nullable Instant moment) {

    static ListPosition at(int number) {
        return new ListPosition(new int[] {number}, 0, null);
    }
}
