package dev.pep.notification.organiser;

/** Where a partner's answer, a task or a material stands. */
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
    WITHDRAWN;

    /** Returns whether it is worth telling that something has come there from another step. */
    boolean isNews() {
        return this != OPEN && this != WAIVED;
    }
}
