package dev.pep.notification.task;

/**
 * What one kind of email says of tasks.
 *
 * @param subject the purpose in a few words
 * @param headline the purpose in one sentence
 * @param intro what to do about it
 */
record TaskWords(String subject, String headline, String intro) {

    static TaskWords made(TaskFacts facts) {
        return facts.accepted()
                ? new TaskWords(
                        "You're in: what is next for " + facts.title(),
                        facts.partnerName() + " takes part in " + facts.title() + ". Thank you!",
                        "This is what comes next. You can do it bit by bit, and so can your colleagues; all of it is on the page of the engagement.")
                : new TaskWords(
                        "New tasks for " + facts.title(),
                        "There is more to do for " + facts.title() + ".",
                        "This is what is open now.");
    }

    static TaskWords changed(TaskFacts facts) {
        return new TaskWords(
                "Changed: your tasks for " + facts.title(),
                facts.organiser() + " has changed what is asked of " + facts.partnerName() + " for " + facts.title()
                        + ".",
                "This is how it is now.");
    }

    static TaskWords reminder(TaskFacts facts) {
        return new TaskWords(
                "Reminder: " + facts.partnerName() + " still has tasks to do",
                "This is what " + facts.partnerName() + " still has to do.",
                "Whatever is done or no longer needed is not in this list.");
    }
}
