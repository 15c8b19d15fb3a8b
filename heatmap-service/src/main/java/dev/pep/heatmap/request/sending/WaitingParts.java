package dev.pep.heatmap.request.sending;

import dev.pep.platform.sql.Sql;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The partners of sendings that wait to be asked; whoever holds one is the only one who asks it. */
@Repository
class WaitingParts {

    private static final String NEXT = """
            SELECT partner_id FROM sending_partner WHERE sending_id = :sending AND state = 'WAITING'
            ORDER BY attempts, position LIMIT 1
            """;
    private static final String LOCK = """
            SELECT s.*, p.accounts FROM sending_partner p JOIN sending s ON s.id = p.sending_id
            WHERE p.sending_id = :sending AND p.partner_id = :partner AND p.state = 'WAITING' FOR UPDATE OF p
            """;
    private static final String SENT = """
            UPDATE sending_partner SET state = 'SENT', request_id = :request, recipients = :recipients, reason = NULL
            WHERE sending_id = :sending AND partner_id = :partner
            """;
    private static final String FAIL = """
            UPDATE sending_partner SET attempts = attempts + 1, reason = :reason,
                state = CASE WHEN attempts + 1 < :most THEN 'WAITING' ELSE 'FAILED' END
            WHERE sending_id = :sending AND partner_id = :partner AND state = 'WAITING'
            """;

    private final JdbcClient jdbc;

    WaitingParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sending and the accounts for which one partner is asked. */
    record Held(Sending sending, List<UUID> accounts) {}

    Optional<UUID> next(UUID sending) {
        return jdbc.sql(NEXT)
                .param("sending", sending)
                .query((row, n) -> Sql.id(row, "partner_id"))
                .optional();
    }

    /** Holds a partner that waits until the transaction ends; nothing if it waits no more. */
    Optional<Held> hold(UUID sending, UUID partner) {
        return jdbc.sql(LOCK)
                .param("sending", sending)
                .param("partner", partner)
                .query((row, n) -> new Held(Sendings.sending(row), List.of((UUID[])
                        row.getArray("accounts").getArray())))
                .optional();
    }

    void sent(UUID sending, UUID partner, UUID request, int recipients) {
        jdbc.sql(SENT)
                .param("sending", sending)
                .param("partner", partner)
                .param("request", request)
                .param("recipients", recipients)
                .update();
    }

    /** Notes that an attempt failed, which makes the partner the last in the queue, or ends its waiting. */
    void failed(UUID sending, UUID partner, String reason, int most) {
        jdbc.sql(FAIL)
                .param("sending", sending)
                .param("partner", partner)
                .param("reason", reason)
                .param("most", most)
                .update();
    }
}
