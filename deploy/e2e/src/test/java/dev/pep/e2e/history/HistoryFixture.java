package dev.pep.e2e.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A history in which all went well, to be spoilt: one partner, one account, two digests, a repetition and poison. */
final class HistoryFixture {

    static final String KEY = "account:partner";
    static final Cell NOTES = new Cell(KEY, "notes");
    static final Cell STATUS = new Cell(KEY, "status");

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    final List<Write> writes = new ArrayList<>();
    final Map<Cell, State> states = new HashMap<>();
    final List<Event> events = new ArrayList<>();
    final List<Digest> digests = new ArrayList<>();
    final List<Instant> kills = new ArrayList<>();
    final List<Poison> poisons = new ArrayList<>();
    final List<Letter> letters = new ArrayList<>();
    final List<Reading> readings = new ArrayList<>();

    HistoryFixture() {
        Fields.ALL.forEach(field -> states.put(new Cell(KEY, field), new State(Fields.initial(field), 0)));
        saved(NOTES, "n1", 1, 0);
        refused(NOTES, "n2", 1);
        saved(STATUS, "TARGET", 1, 2);
        saved(NOTES, "n3", 2, 12);
        unknown(NOTES, "n4", 13);
        states.put(NOTES, new State("n3", 2));
        states.put(STATUS, new State("TARGET", 1));
        events.add(event("e1", 0, report("", ""), report("", "n1")));
        events.add(event("e2", 1, report("", "n1"), report("TARGET", "n1")));
        poisons.add(new Poison("topic", "poison", 0, 2));
        events.add(event("e3", 3, report("TARGET", "n1"), report("TARGET", "n3")));
        events.add(event("e1", 4, report("", ""), report("", "n1")));
        digests.add(digest("d1", 5, told("Notes", "none", "n1"), told("Status", "none", "Target (T)")));
        digests.add(digest("d2", 15, told("Notes", "n1", "n3")));
        letters.add(new Letter("topic", "poison", "not readable"));
        readings.add(new Reading("answer", "partner", "canary-1"));
        readings.add(new Reading("answer", "other", "canary-2"));
    }

    History history() {
        return new History(
                writes,
                states,
                events,
                digests,
                new Waiting(Duration.ofSeconds(2), Duration.ofSeconds(60)),
                kills,
                poisons,
                letters,
                Map.of("partner", "canary-1", "other", "canary-2"),
                readings);
    }

    static Instant at(int second) {
        return START.plusSeconds(second);
    }

    void saved(Cell cell, String value, int revision, int second) {
        writes.add(write(cell, value, second, Outcome.SAVED, revision));
    }

    void refused(Cell cell, String value, int second) {
        writes.add(write(cell, value, second, Outcome.REFUSED, 0));
    }

    void unknown(Cell cell, String value, int second) {
        writes.add(write(cell, value, second, Outcome.UNKNOWN, 0));
    }

    private static Write write(Cell cell, String value, int second, Outcome outcome, int revision) {
        return new Write(cell, value, at(second), at(second).plusMillis(20), outcome, revision);
    }

    static Event event(String id, long offset, Report before, Report after) {
        return new Event(id, KEY, 0, offset, before, after);
    }

    static Report report(String status, String notes) {
        return new Report(
                Map.of("status", status, "business", "false", "it", "false", "execLevel", "", "notes", notes));
    }

    static Digest digest(String id, int second, Told... changes) {
        return new Digest(id, at(second), at(second + 1), List.of(changes));
    }

    static Told told(String field, String from, String to) {
        return new Told(KEY, field, from, to);
    }
}
