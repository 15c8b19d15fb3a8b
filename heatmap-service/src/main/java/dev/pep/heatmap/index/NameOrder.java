package dev.pep.heatmap.index;

import java.util.Arrays;
import java.util.BitSet;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/** The accounts by name, as they stood at one moment; those that were added or renamed later have no rank. */
final class NameOrder {

    private final int[] numbers;
    private final int[] ranks;
    private final RoaringBitmap renamed;

    private NameOrder(int[] numbers, int[] ranks, RoaringBitmap renamed) {
        this.numbers = numbers;
        this.ranks = ranks;
        this.renamed = renamed;
    }

    /** Takes the numbers in the order of the names. */
    static NameOrder of(int[] numbers) {
        int[] ranks = new int[Arrays.stream(numbers).max().orElse(0) + 1];
        Arrays.fill(ranks, -1);
        for (int rank = 0; rank < numbers.length; rank++) {
            ranks[numbers[rank]] = rank;
        }
        return new NameOrder(numbers, ranks, new RoaringBitmap());
    }

    /** Returns the same order without accounts that have been added or renamed. */
    NameOrder without(RoaringBitmap more) {
        return new NameOrder(numbers, ranks, RoaringBitmap.or(renamed, more));
    }

    /** Returns the rank of an account, or -1. */
    int rank(int number) {
        return number < ranks.length && !renamed.contains(number) ? ranks[number] : -1;
    }

    /** Returns the account that stands at a place among some of the accounts; those without a rank stand behind. */
    int select(RoaringBitmap accounts, int place) {
        BitSet ranked = ranked(accounts);
        int known = ranked.cardinality();
        return place < known
                ? numbers[nth(ranked, place)]
                : RoaringBitmap.andNot(accounts, numbersOf(ranked)).select(place - known);
    }

    /** Returns the next accounts behind a rank (excluded) among some of the accounts. */
    RoaringBitmap next(RoaringBitmap accounts, int rank, boolean descending, int most) {
        BitSet ranked = ranked(accounts);
        RoaringBitmap next = new RoaringBitmap();
        int at = rank;
        for (int i = 0; i < most; i++) {
            at = descending ? (at <= 0 ? -1 : ranked.previousSetBit(at - 1)) : ranked.nextSetBit(at + 1);
            if (at < 0) {
                return next;
            }
            next.add(numbers[at]);
        }
        return next;
    }

    /** Returns the rank before the first one. */
    int start(boolean descending) {
        return descending ? numbers.length : -1;
    }

    /** Returns those of the accounts that have no rank. */
    RoaringBitmap unranked(RoaringBitmap accounts, RoaringBitmap all) {
        RoaringBitmap later = all.clone();
        later.remove(0L, ranks.length);
        return RoaringBitmap.and(accounts, RoaringBitmap.or(later, renamed));
    }

    private BitSet ranked(RoaringBitmap accounts) {
        BitSet found = new BitSet(numbers.length);
        for (IntIterator each = accounts.getIntIterator(); each.hasNext(); ) {
            int rank = rank(each.next());
            if (rank >= 0) {
                found.set(rank);
            }
        }
        return found;
    }

    private RoaringBitmap numbersOf(BitSet ranked) {
        return RoaringBitmap.bitmapOfUnordered(
                ranked.stream().map(rank -> numbers[rank]).toArray());
    }

    private static int nth(BitSet set, int place) {
        long[] words = set.toLongArray();
        int left = place;
        int word = 0;
        while (left >= Long.bitCount(words[word])) {
            left -= Long.bitCount(words[word]);
            word++;
        }
        long bits = words[word];
        for (; left > 0; left--) {
            bits &= bits - 1;
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
    }

    long bytes() {
        return Integer.BYTES * ((long) numbers.length + ranks.length) + renamed.getLongSizeInBytes();
    }
}
