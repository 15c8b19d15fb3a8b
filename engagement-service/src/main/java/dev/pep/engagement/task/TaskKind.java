package dev.pep.engagement.task;

import dev.pep.event.Side;

/** What a task asks for. */
public enum TaskKind {
    HEATMAP("Complete heatmap"),
    SHOWCASE_RECORDING("Upload showcase recording"),
    SUPERPOWER_SLIDE("Upload superpower slide"),
    PREP_CALL("Prep call");

    private final String title;

    TaskKind(String title) {
        this.title = title;
    }

    /** Returns what people call it. */
    public String title() {
        return title;
    }

    /** Returns who owes it. */
    public Side side() {
        return this == PREP_CALL ? Side.COMPANY : Side.PARTNER;
    }

    /** Returns whether readiness goes without it. */
    public boolean isOptional() {
        return this == PREP_CALL;
    }

    /** Returns whether it is closed by an act that PEP sees, and so not by hand. */
    public boolean isObserved() {
        return this != PREP_CALL;
    }
}
