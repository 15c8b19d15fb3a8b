package dev.pep.notification.organiser;

/** Where a partner's answer, a task, a material or a heatmap stands. */
enum Step {
    /** Not answered, not done, not there. */
    OPEN,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    LEFT,
    DONE,
    WAIVED,
    ADDED,
    REPLACED,
    WITHDRAWN,
    /** A heatmap could not be asked for. */
    REFUSED;

    /** Returns whether it is worth telling that something has come there from another step. */
    boolean isNews() {
        return this != OPEN && this != WAIVED;
    }
}
