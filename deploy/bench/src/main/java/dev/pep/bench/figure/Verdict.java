package dev.pep.bench.figure;

/** What a figure has reached. */
public enum Verdict {
    GOAL("goal reached"),
    FLOOR("above the floor, under the goal"),
    UNDER("UNDER THE FLOOR");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
