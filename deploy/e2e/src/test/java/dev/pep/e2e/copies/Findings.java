package dev.pep.e2e.copies;

import static dev.pep.e2e.copies.Asking.ADMINISTRATOR;

import dev.pep.e2e.RunningSystem;
import dev.pep.e2e.history.History;
import dev.pep.e2e.history.Letter;
import dev.pep.e2e.history.Reading;
import dev.pep.e2e.history.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what is there to be seen after a run: at the API, in the topic, the mailbox, the dead letters, the logs. */
record Findings(
        RunningSystem system,
        List<Asked> partners,
        Load load,
        ReportTopic topic,
        Digests digests,
        Waiting waiting,
        Faults faults) {

    History now() {
        return new History(
                load.writes(),
                load.states(),
                topic.events(),
                digests.all(),
                waiting,
                faults.kills(),
                faults.poisons(),
                letters(),
                partners.stream().collect(Collectors.toMap(Asked::name, Asked::canary)),
                readings());
    }

    private static List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        String after = "";
        do {
            var page = ADMINISTRATOR.get("/api/notification/dead-letters?after=" + after);
            page.path("letters")
                    .forEach(letter -> letters.add(new Letter(
                            letter.path("topic").asString(),
                            letter.path("key").asString(""),
                            letter.path("reason").asString(""))));
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return letters;
    }

    private List<Reading> readings() {
        List<Reading> all = new ArrayList<>(load.readings());
        try (Stream<Path> logs = Files.list(system.logs())) {
            logs.filter(log -> log.toString().matches(".*(-service|gateway)[-2]*\\.log.*"))
                    .forEach(log -> all.add(new Reading(log.toString(), "", read(log))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
