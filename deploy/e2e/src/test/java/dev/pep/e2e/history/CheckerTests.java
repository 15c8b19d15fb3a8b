package dev.pep.e2e.history;

import static dev.pep.e2e.history.HistoryFixture.NOTES;
import static dev.pep.e2e.history.HistoryFixture.STATUS;
import static dev.pep.e2e.history.HistoryFixture.at;
import static dev.pep.e2e.history.HistoryFixture.digest;
import static dev.pep.e2e.history.HistoryFixture.event;
import static dev.pep.e2e.history.HistoryFixture.report;
import static dev.pep.e2e.history.HistoryFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The checker finds each broken promise, and none where all were kept. */
class CheckerTests {

    private final HistoryFixture found = new HistoryFixture();

    private void assertFound(String... beginnings) {
        assertThat(Checker.violations(found.history())).hasSameSizeAs(beginnings);
        for (String beginning : beginnings) {
            assertThat(Checker.violations(found.history())).anyMatch(violation -> violation.startsWith(beginning));
        }
    }

    @Test
    void findsNothingWhereAllWentWell() {
        assertFound();
    }

    @Test
    @DisplayName("promise 1: a write that nobody acknowledged may be there")
    void allowsWhatNobodyKnows() {
        found.states.put(NOTES, new State("n4", 3));
        found.events.add(event("e4", 5, report("TARGET", "n3"), report("TARGET", "n4")));
        found.digests.add(digest("d3", 25, told("Notes", "n3", "n4")));
        assertFound();
    }

    @Test
    @DisplayName("promise 1: an acknowledged write that is gone is found")
    void findsALostWrite() {
        found.saved(new Cell(HistoryFixture.KEY, "execLevel"), "true", 1, 14);
        assertFound("lost: ");
    }

    @Test
    @DisplayName("promise 4: a revision that two writes won is found")
    void findsTwoWinners() {
        found.saved(STATUS, "PAST_CUSTOMER", 1, 2);
        assertThat(Checker.violations(found.history())).anyMatch(violation -> violation.startsWith("revisions of "));
    }

    @Test
    @DisplayName("promise 4: an edit that was acknowledged as older than one before it is found")
    void findsRevisionsThatGoBack() {
        found.saved(STATUS, "PAST_CUSTOMER", 2, 1);
        found.states.put(STATUS, new State("PAST_CUSTOMER", 2));
        assertThat(Checker.violations(found.history())).anyMatch(violation -> violation.startsWith("revisions of "));
    }

    @Test
    @DisplayName("promise 1: a state that nobody wrote is found")
    void findsAPhantom() {
        found.states.put(NOTES, new State("n2", 3));
        assertThat(Checker.violations(found.history())).anyMatch(violation -> violation.startsWith("never written: "));
    }

    @Test
    @DisplayName("promise 2: a topic that ends before the last write is found")
    void findsAMissingEvent() {
        found.events.removeIf(event -> event.id().equals("e3"));
        found.events.add(event("e1", 9, report("", ""), report("", "n1")));
        assertFound("the topic ends elsewhere: ", NOTES + " has 2 revisions but 1 events");
    }

    @Test
    @DisplayName("promise 2: an older event that overtakes a newer one is found")
    void findsABackwardStep() {
        found.events.add(0, found.events.remove(1));
        assertThat(Checker.violations(found.history())).anyMatch(violation -> violation.startsWith("backwards: "));
    }

    @Test
    @DisplayName("promise 1: an event of a write that was refused is found")
    void findsAnEventOfWhatWasRolledBack() {
        found.events.add(2, event("e0", 2, report("TARGET", "n1"), report("TARGET", "n2")));
        found.events.add(3, event("e00", 3, report("TARGET", "n2"), report("TARGET", "n1")));
        assertFound("published, but never written: ", NOTES + " has 2 revisions but 4 events");
    }

    @Test
    @DisplayName("promise 1: an event about somebody else's cell is found")
    void findsAStrangeEvent() {
        found.events.add(new Event("e9", "other:partner", 0, 9, report("", ""), report("", "")));
        assertFound("published about nobody's cell: ");
    }

    @Test
    @DisplayName("promise 2: a repetition that says something else is found")
    void findsAChangedRepetition() {
        found.events.add(event("e1", 9, report("", ""), report("", "n3")));
        assertFound("one id, two events: ");
    }

    @Test
    @DisplayName("promise 3: a change that is told twice is found")
    void findsAChangeToldTwice() {
        found.digests.add(digest("d3", 25, told("Notes", "n1", "n3")));
        assertFound("told wrongly: ");
    }

    @Test
    @DisplayName("promise 3: a change that is not told is found")
    void findsAChangeThatWasMissed() {
        found.digests.removeLast();
        assertFound("not told: ");
    }

    @Test
    @DisplayName("promise 3: a change in the middle that is not told is found")
    void findsAGap() {
        found.digests.set(1, digest("d2", 15, told("Notes", "n2", "n3")));
        assertFound("told wrongly: ");
    }

    @Test
    @DisplayName("promise 3: two digests for one quiet period are found")
    void findsTwoDigestsForAQuietPeriod() {
        found.digests.set(0, digest("d1", 5, told("Notes", "none", "n1")));
        found.digests.add(1, digest("d1b", 6, told("Status", "none", "Target (T)")));
        assertFound("two digests for a quiet period: ");
    }

    @Test
    @DisplayName("promise 3: a digest that did not wait for quiet is found, but not one at the longest wait")
    void findsAnEarlyDigest() {
        found.digests.set(1, digest("d2", 13, told("Notes", "n1", "n3")));
        assertFound("too early: ");
        found.digests.set(1, digest("d2", 65, told("Notes", "n1", "n3")));
        found.writes.set(3, new Write(NOTES, "n3", at(64), at(64), Outcome.SAVED, 2));
        assertFound();
    }

    @Test
    @DisplayName("promise 8: a mail comes twice only if its sender was killed")
    void findsAMailThatWasSentTwice() {
        found.digests.add(1, digest("d1", 9, told("Notes", "none", "n1"), told("Status", "none", "Target (T)")));
        assertFound("sent 2 times");
        found.kills.add(at(7));
        assertFound();
    }

    @Test
    @DisplayName("promise 5: poison that is not in the list, without a reason, or twice is found")
    void findsPoisonThatIsNotAside() {
        Letter letter = found.letters.getFirst();
        found.letters.add(letter);
        assertFound("Poison[");
        found.letters.clear();
        assertFound("Poison[");
        found.letters.add(new Letter(letter.topic(), letter.key(), " "));
        assertFound("Poison[");
    }

    @Test
    @DisplayName("promise 5: a partition that stood still after poison is found")
    void findsAPartitionThatDidNotGoOn() {
        found.poisons.set(0, new Poison("topic", "poison", 0, 7));
        assertFound("nothing came after ");
    }

    @Test
    @DisplayName("promise 7: what another partner or a log can read is found")
    void findsALeak() {
        found.readings.add(new Reading("answer", "other", "see canary-1"));
        found.readings.add(new Reading("log", "", "see canary-2"));
        assertFound("answer of other", "log of ");
    }
}
