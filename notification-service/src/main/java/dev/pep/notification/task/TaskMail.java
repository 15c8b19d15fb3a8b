package dev.pep.notification.task;

import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.PublicLinks;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.task.TaskContacts.TakingPart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the emails about tasks; what people typed is never taken for markup. */
@Component
class TaskMail {

    /** How links to an engagement begin. */
    private static final String ENTRY = "e";

    private final MailTemplates templates;
    private final PublicLinks links;
    private final Clock clock;

    TaskMail(MailTemplates templates, PublicLinks links, Clock clock) {
        this.templates = templates;
        this.links = links;
        this.clock = clock;
    }

    TaskSection section(TakingPart part, List<OwedTask> tasks, String secret) {
        return TaskSection.of(part, tasks, links.link(ENTRY, secret), LocalDate.now(clock));
    }

    Rendered write(TaskWords words, TaskFacts facts, List<TaskSection> sections) {
        return templates.render(
                "engagement-tasks",
                new View(
                        words.subject(),
                        facts.contactName(),
                        words,
                        sections,
                        sections.size() > 1,
                        facts.partnerName(),
                        sections.getFirst().organiser(),
                        links.host()));
    }

    private record View(
            String subject,
            String contactName,
            TaskWords words,
            List<TaskSection> sections,
            boolean many,
            String partnerName,
            String organiser,
            String host) {}
}
