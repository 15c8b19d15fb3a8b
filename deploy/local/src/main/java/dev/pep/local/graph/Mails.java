package dev.pep.local.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.databind.json.JsonMapper;

/** All mails taken so far, newest first; each is a line of a file before its sender is answered. */
final class Mails {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition added = lock.newCondition();
    private final Path file;
    private final List<Mail> oldestFirst;

    private Mails(Path file, List<Mail> oldestFirst) {
        this.file = file;
        this.oldestFirst = oldestFirst;
    }

    static Mails in(Path folder) {
        var file = folder.resolve("mails.jsonl");
        try {
            Files.createDirectories(folder);
            var mails = new ArrayList<Mail>();
            for (var line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                mails.add(JSON.readValue(line, Mail.class));
            }
            return new Mails(file, mails);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void add(Mail mail) throws IOException {
        lock.lock();
        try {
            Files.writeString(
                    file, JSON.writeValueAsString(mail) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            oldestFirst.add(mail);
            added.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Those to the address (empty: to anybody) that contain the text (empty: any). */
    List<Mail> find(String to, String text) {
        lock.lock();
        try {
            return oldestFirst.reversed().stream()
                    .filter(mail -> to.isEmpty() || mail.isTo(to))
                    .filter(mail -> text.isEmpty() || mail.matches(text))
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    /** The same, but waits for the first such mail for some time. */
    List<Mail> await(String to, String text, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            var nanos = patience.toNanos();
            var found = find(to, text);
            while (found.isEmpty() && nanos > 0) {
                nanos = added.awaitNanos(nanos);
                found = find(to, text);
            }
            return found;
        } finally {
            lock.unlock();
        }
    }

    Optional<Mail> withId(String id) {
        return find("", "").stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    void clear() throws IOException {
        lock.lock();
        try {
            Files.deleteIfExists(file);
            oldestFirst.clear();
        } finally {
            lock.unlock();
        }
    }
}
