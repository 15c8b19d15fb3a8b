package dev.pep.notification.task;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.NothingToSend;
import dev.pep.notification.task.TaskContacts.TakingPart;
import dev.pep.platform.link.IssuedSecrets;
import dev.pep.platform.link.LinkNoLongerNeeded;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes emails about tasks from what is owed at the moment of sending. An engagement whose link has ended, as it is
 * cancelled or its partner has left, is left out.
 */
@Component
class TaskWriter {

    /** Who owns the links of engagements. */
    private static final String OWNER = "engagement";

    private final Tasks tasks;
    private final TaskContacts contacts;
    private final IssuedSecrets secrets;
    private final TaskMail mail;
    private final TaskSettings settings;

    TaskWriter(Tasks tasks, TaskContacts contacts, IssuedSecrets secrets, TaskMail mail, TaskSettings settings) {
        this.tasks = tasks;
        this.contacts = contacts;
        this.secrets = secrets;
        this.mail = mail;
        this.settings = settings;
    }

    /** Writes what a partner has to do now: with its acceptance even if there is nothing. */
    Rendered made(TaskFacts facts) {
        return write(
                TaskWords.made(facts),
                facts,
                one(facts).flatMap(part -> section(part, this::owed, owed -> facts.accepted() || !owed.isEmpty())));
    }

    /** Writes what was changed about the same time and is still to be done. */
    Rendered changed(TaskFacts facts) {
        Window window = Window.of(facts.at(), settings.gather());
        return write(
                TaskWords.changed(facts),
                facts,
                one(facts)
                        .flatMap(part -> section(
                                part,
                                one -> tasks.told(one.engagementId(), one.partnerId(), window),
                                told -> !told.isEmpty())));
    }

    /** Writes all that a contact owes, in whichever engagement; what is optional is told beside it, never alone. */
    Rendered reminder(TaskFacts facts) {
        return write(
                TaskWords.reminder(facts),
                facts,
                contacts.of(facts.contactId()).stream()
                        .flatMap(part -> section(part, this::owed, TaskWriter::owesSomething)));
    }

    private Stream<TakingPart> one(TaskFacts facts) {
        return contacts.of(facts.contactId()).stream()
                .filter(part -> part.engagementId().equals(facts.engagementId()));
    }

    private List<OwedTask> owed(TakingPart part) {
        return tasks.owed(part.engagementId(), part.partnerId()).stream()
                .map(OwedTask::withoutChange)
                .toList();
    }

    private static boolean owesSomething(List<OwedTask> owed) {
        return owed.stream().anyMatch(task -> !task.optional());
    }

    private Stream<TaskSection> section(
            TakingPart part, Function<TakingPart, List<OwedTask>> of, Predicate<List<OwedTask>> worthIt) {
        return Optional.of(of.apply(part)).filter(worthIt).stream()
                .flatMap(owed -> secret(part).stream().map(secret -> mail.section(part, owed, secret)));
    }

    private Optional<String> secret(TakingPart part) {
        try {
            return Optional.of(secrets.of(OWNER, part.linkId()).secret());
        } catch (LinkNoLongerNeeded ended) {
            return Optional.empty();
        }
    }

    private Rendered write(TaskWords words, TaskFacts facts, Stream<TaskSection> found) {
        List<TaskSection> sections = found.toList();
        if (sections.isEmpty()) {
            throw new NothingToSend("Nothing of it is open any more, or the engagement has ended");
        }
        return mail.write(words, facts, sections);
    }
}
