package dev.pep.e2e.copies;

import dev.pep.e2e.history.Cell;
import dev.pep.e2e.history.Outcome;
import dev.pep.e2e.history.State;
import dev.pep.e2e.history.Write;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A contact who fills in cell after cell, keeps what it was told, and rests now and then, so that it gets quiet. */
final class Writer implements Runnable {

    private static final int CIRCLE_SECONDS = 15;
    private static final int BUSY_SECONDS = 11;
    private static final String PATH = "/api/partner/report/accounts";
    private static final String EDIT = """
            {"edits": [{"accountId": "%s", "field": "%s", "value": %s, "seen": %d, "changeId": "%s"}]}
            """;
    private static final Duration IMPATIENCE = Duration.ofMillis(4);

    private final Session session;
    private final Asked partner;
    private final Values values;
    private final Random random;
    private final Queue<Write> writes;
    private final CountDownLatch end;
    private Map<Cell, State> seen;

    Writer(Session session, Asked partner, int number, Random random, Queue<Write> writes, CountDownLatch end) {
        this.session = session;
        this.partner = partner;
        this.values = new Values(partner.canary() + "-" + number, random);
        this.random = random;
        this.writes = writes;
        this.end = end;
        this.seen = Table.read(session, partner.id());
    }

    @Override
    public void run() {
        try {
            while (!end.await(40 + random.nextInt(160), TimeUnit.MILLISECONDS)) {
                if (Instant.now().getEpochSecond() % CIRCLE_SECONDS < BUSY_SECONDS) {
                    session.prefer(random.nextInt(2));
                    write(cell());
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Cell cell() {
        List<Cell> cells = new ArrayList<>(seen.keySet());
        cells.sort((one, other) -> (one.key() + one.field()).compareTo(other.key() + other.field()));
        return cells.get(random.nextInt(cells.size()));
    }

    private void write(Cell cell) {
        State before = Objects.requireNonNull(seen.get(cell));
        String value = values.next(cell.field(), before.value());
        String change = EDIT.formatted(
                cell.key().substring(0, cell.key().indexOf(':')),
                cell.field(),
                Values.json(cell.field(), value),
                before.revision(),
                UUID.randomUUID());
        Instant sentAt = Instant.now();
        Optional<HttpResponse<String>> answer = random.nextInt(40) == 0
                ? session.patchOnce(PATH, change, IMPATIENCE)
                : Optional.of(session.patch(PATH, change));
        answer.ifPresentOrElse(
                given -> answered(cell, value, sentAt, given), () -> given(cell, value, sentAt, Outcome.UNKNOWN, 0));
    }

    private void answered(Cell cell, String value, Instant sentAt, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer + ": " + answer.body());
        }
        JsonNode outcome =
                JsonMapper.shared().readTree(answer.body()).path("outcomes").path(0);
        if (outcome.path("saved").isObject()) {
            int revision = outcome.path("saved").path("revision").asInt();
            given(cell, value, sentAt, Outcome.SAVED, revision);
            seen.put(cell, new State(value, revision));
        } else if (outcome.path("theirs").isObject()) {
            given(cell, value, sentAt, Outcome.REFUSED, 0);
        } else {
            throw new AssertionError("Neither saved nor stale: " + answer.body());
        }
    }

    private void given(Cell cell, String value, Instant sentAt, Outcome outcome, int revision) {
        writes.add(new Write(cell, value, sentAt, Instant.now(), outcome, revision));
        if (outcome != Outcome.SAVED) {
            seen = Table.read(session, partner.id());
        }
    }
}
