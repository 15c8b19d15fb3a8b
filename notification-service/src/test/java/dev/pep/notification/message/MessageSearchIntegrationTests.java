package dev.pep.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.notification.message.MessageSearch.MessagePage;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.platform.test.PepIntegrationTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PepIntegrationTest
@Import(Surroundings.class)
class MessageSearchIntegrationTests {

    private static final int MANY = 50_000;

    @Autowired
    private MessageSearch search;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void fill() {
        jdbc.sql("""
                        INSERT INTO message (id, kind, recipient, recipient_name, subject, facts, state, created_at)
                        SELECT gen_random_uuid(), 'DIGEST', 'search.' || n || '@search.example', '',
                               'Subject ' || md5(n::text), '{}', 'SENT', now() - n * interval '1 minute'
                        FROM generate_series(1, :many) AS n
                        """).param("many", MANY).update();
        jdbc.sql("VACUUM ANALYZE message").update(); // what an index has not taken in yet would make it dear
    }

    @AfterEach
    void empty() {
        jdbc.sql("DELETE FROM message WHERE recipient LIKE '%@search.example'").update();
    }

    @Test
    @DisplayName("section 8: a part of an address or subject is found by an index, however many messages there are")
    void findsByIndex() {
        assertThat(search.page("ARCH.4711@", null, null).messages())
                .extracting(MessageView::recipient)
                .containsExactly("search.4711@search.example");
        assertThat(plan("%arch.4711@%")).contains("message_by_recipient", "message_by_subject");
    }

    @Test
    @DisplayName("section 8: pages hold each message once, newest first, and % and _ are just characters")
    void pagesThroughAll() {
        Set<UUID> seen = new HashSet<>();
        MessagePage page = search.page("search.1", MessageState.SENT, null);
        for (int pages = 0; pages < 5; pages++) {
            List<UUID> ids = page.messages().stream().map(MessageView::id).toList();
            assertThat(ids).hasSize(MessageSearch.PAGE).allMatch(seen::add);
            page = search.page("search.1", MessageState.SENT, MessageCursor.parse(String.valueOf(page.next())));
        }

        assertThat(search.page("search%1", null, null).messages()).isEmpty();
        assertThat(search.page("search_1", null, null).messages()).isEmpty();
    }

    private String plan(String pattern) {
        return String.join(
                "\n", jdbc.sql("""
                        EXPLAIN SELECT id FROM message WHERE true AND (recipient ILIKE :text OR subject ILIKE :text)
                        ORDER BY created_at DESC, id DESC LIMIT 51
                        """).param("text", pattern).query(String.class).list());
    }
}
