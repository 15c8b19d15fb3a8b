package dev.pep.bench;

/**
 * How much data and time a run takes.
 *
 * @param accounts in the heatmap
 * @param partners that report
 * @param reports of all partners
 * @param seconds that one measurement of throughput lasts
 * @param warmUpSeconds for which ours runs before it counts; with none, the baseline is not warmed up either
 * @param rounds of A B B A unless told otherwise; with none, each side is measured once
 * @param backlog rows of the outbox to drain
 * @param timers pending while others fire
 * @param lists of accounts whose pages are read
 */
public record Size(
        int accounts,
        int partners,
        int reports,
        int seconds,
        int warmUpSeconds,
        int rounds,
        int backlog,
        int timers,
        int lists) {

    /** Seconds, to see that each benchmark can be measured; its figures say nothing. */
    public static final Size TINY = new Size(20_000, 50, 60_000, 1, 0, 0, 1_000, 1_000, 8);

    public static final Size SMALL = new Size(50_000, 100, 250_000, 2, 6, 2, 20_000, 50_000, 32);
    public static final Size FULL = new Size(1_000_000, 400, 5_000_000, 4, 48, 5, 500_000, 1_000_000, 32);

    public Size withRounds(int number) {
        return new Size(accounts, partners, reports, seconds, warmUpSeconds, number, backlog, timers, lists);
    }

    public static Size of(String word) {
        return switch (word) {
            case "tiny" -> TINY;
            case "small" -> SMALL;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("There is no size " + word + ": it is tiny, small or full.");
        };
    }
}
