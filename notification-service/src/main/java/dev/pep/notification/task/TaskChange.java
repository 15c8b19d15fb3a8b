package dev.pep.notification.task;

/** What is told of a task by itself. */
enum TaskChange {
    /** It is due on another day. */
    DUE,
    /** It is asked again. */
    REOPENED
}
