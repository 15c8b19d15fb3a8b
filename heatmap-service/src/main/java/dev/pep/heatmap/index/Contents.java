package dev.pep.heatmap.index;

/**
 * All that the index holds.
 *
 * @param bitmaps the accounts by their values
 * @param names the accounts by name
 * @param mark up to which the changes are in it
 */
record Contents(Bitmaps bitmaps, NameOrder names, Mark mark) {

    Contents with(NameOrder newer) {
        return new Contents(bitmaps, newer, mark);
    }

    Contents with(Mark newer) {
        return new Contents(bitmaps, names, newer);
    }
}
