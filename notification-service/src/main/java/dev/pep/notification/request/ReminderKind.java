package dev.pep.notification.request;

import org.springframework.stereotype.Component;

/** A contact still owes a report, perhaps with more time for it. */
@Component
class ReminderKind extends RequestMailKind {

    ReminderKind(ReportRequestWriter writer) {
        super(writer);
    }

    @Override
    public String name() {
        return "REMINDER";
    }

    @Override
    public String title() {
        return "Reminder";
    }
}
