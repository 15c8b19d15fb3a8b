package dev.pep.engagement.task;

/** Where a task stands. */
public enum TaskState {
    OPEN,
    DONE,
    /** The company does without it. */
    WAIVED
}
