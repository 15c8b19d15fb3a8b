package dev.pep.e2e.point;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.e2e.RunningSystem;
import dev.pep.e2e.copies.Asked;
import dev.pep.e2e.copies.Session;
import dev.pep.e2e.copies.Table;
import dev.pep.e2e.history.Cell;
import dev.pep.e2e.history.State;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A partner's contact who writes notes about accounts. */
final class Contact {

    private final Asked partner;
    private final Session session;

    Contact(Asked partner) {
        this.partner = partner;
        this.session = new Session(
                List.of(RunningSystem.address("gateway")),
                partner.name(),
                new ConcurrentLinkedQueue<>(),
                "/r",
                partner.secrets().values().iterator().next());
    }

    /** Returns the key of what it writes about, by which the topic orders it. */
    String key(String account) {
        return account + ":" + partner.id();
    }

    /** Writes its first note about the account, and returns when that is acknowledged. */
    void write(String account, String note) {
        HttpResponse<String> answer = session.patch(
                "/api/partner/report/accounts",
                "{\"edits\": [{\"accountId\": \"%s\", \"field\": \"notes\", \"value\": \"%s\", \"seen\": 0, \"changeId\": \"%s\"}]}"
                        .formatted(account, note, UUID.randomUUID()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"saved\":{");
    }

    State note(String account) {
        return Objects.requireNonNull(Table.read(session, partner.id()).get(new Cell(key(account), "notes")));
    }
}
