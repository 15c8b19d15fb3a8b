package dev.pep.gateway.person;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks people up in the directory and keeps their names. Nobody waits for longer than the settings say, or fails for
 * it: what comes later is kept for whoever asks next. Few are looked up at a time; meanwhile others do without.
 */
@Component
class LookUp implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LookUp.class);
    private static final int AT_ONCE = 4;

    private final Directory directory;
    private final DirectoryNames names;
    private final DirectorySettings settings;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free = new Semaphore(AT_ONCE);

    LookUp(Directory directory, DirectoryNames names, DirectorySettings settings) {
        this.directory = directory;
        this.names = names;
        this.settings = settings;
    }

    /** Returns those of these people, whose addresses are in lower case, whose names come in time. */
    List<Person> of(List<String> emails) {
        if (emails.isEmpty() || directory.rests() || !free.tryAcquire()) {
            return List.of();
        }
        return inTime(workers.submit(() -> {
            try {
                return asked(emails);
            } finally {
                free.release();
            }
        }));
    }

    private List<Person> asked(List<String> emails) {
        List<DirectoryName> answered = directory.namesOf(emails);
        names.keep(answered);
        return answered.stream().flatMap(one -> one.person().stream()).toList();
    }

    private List<Person> inTime(Future<List<Person>> coming) {
        try {
            return coming.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException later) {
            return List.of();
        } catch (ExecutionException failed) {
            log.warn("Names of people could not be looked up", failed.getCause());
            return List.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
