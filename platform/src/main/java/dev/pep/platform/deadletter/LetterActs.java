package dev.pep.platform.deadletter;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of what people did with dead letters; nothing in it is ever changed. */
final class LetterActs {

    private static final String ADD = """
            insert into dead_letter_act (letter_id, topic, key, event_id, act, outcome, detail, by, at)
            values (:letter, :topic, :key, :eventId, :act, :outcome, :detail, :by, :at)
            """;
    private static final String OF = """
            select act, outcome, detail, by, at from dead_letter_act where letter_id = :letter order by id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterActs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(LetterView letter, Act act, LetterOutcome outcome, String by) {
        jdbc.sql(ADD)
                .param("letter", letter.id())
                .param("topic", letter.topic())
                .param("key", letter.key(), Types.VARCHAR)
                .param("eventId", letter.eventId(), Types.VARCHAR)
                .param("act", act.name())
                .param("outcome", outcome.outcome())
                .param("detail", outcome.reason())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<LetterAct> of(String letter) {
        return jdbc.sql(OF).param("letter", letter).query(LetterAct.class).list();
    }

    /** Returns how the last act on a letter went. */
    Optional<LetterOutcome> lastOf(String letter) {
        return of(letter).stream()
                .map(act -> new LetterOutcome(act.outcome(), act.detail()))
                .reduce((one, next) -> next);
    }

    /** What can be done with a letter. */
    enum Act {
        SEND_BACK,
        DISCARD
    }

    /** One act with its outcome. */
    record LetterAct(Act act, String outcome, String detail, String by, Instant at) {}
}
