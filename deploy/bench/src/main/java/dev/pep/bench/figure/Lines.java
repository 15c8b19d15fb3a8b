package dev.pep.bench.figure;

import java.util.Locale;

/** Figures as people read them. */
public final class Lines {

    public static final String HEAD = "| name | ours | baseline | unit | ratio | spread | goal | floor | verdict |\n"
            + "|---|---|---|---|---|---|---|---|---|";

    private Lines() {}

    /** Returns a line of a Markdown table that also reads well in a terminal. */
    public static String row(Figure figure) {
        Target target = figure.target();
        Spread ratio = figure.ratio();
        return "| `%s` | %s | %s | %s | **%.2f** | %.2f..%.2f | %s %.2f | %s %.2f | %s |"
                .formatted(
                        figure.name(),
                        absolute(figure.ours()),
                        absolute(figure.baseline()),
                        figure.unit(),
                        ratio.median(),
                        ratio.least(),
                        ratio.most(),
                        target.sign(),
                        target.goal(),
                        target.sign(),
                        target.floor(),
                        figure.verdict().words() + (figure.noisy() ? " (noisy)" : ""));
    }

    public static String round(Round round) {
        return "ours %s, baseline %s, ratio %.3f"
                .formatted(number(round.ours()), number(round.baseline()), round.ratio());
    }

    private static String absolute(Spread spread) {
        return number(spread.median()) + " (" + number(spread.least()) + ".." + number(spread.most()) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.2f", value);
    }
}
