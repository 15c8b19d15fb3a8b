package dev.pep.platform.link;

import dev.pep.platform.event.EventStamp;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links to the rows of a table: whose name is {@code unlucky}, with them the first opening goes wrong. */
record TestPurpose(String name, JdbcClient jdbc) implements LinkPurpose {

    static final String TABLES = """
            CREATE TABLE subject (id uuid PRIMARY KEY, name text NOT NULL, state text NOT NULL);
            CREATE TABLE opening (purpose text NOT NULL, link_id uuid NOT NULL, by_whom text NOT NULL)
            """;

    @Override
    public Optional<LinkStanding> standing(UUID subjectId, UUID contactId) {
        return jdbc.sql("SELECT name, state FROM subject WHERE id = :id")
                .param("id", subjectId)
                .query((row, n) -> new LinkStanding(row.getString("name"), end(row.getString("state"))))
                .optional();
    }

    @Override
    public void hold(UUID subjectId) {
        jdbc.sql("SELECT id FROM subject WHERE id = :id FOR UPDATE")
                .param("id", subjectId)
                .query(UUID.class)
                .single();
    }

    @Override
    public void opened(Link link, EventStamp stamp) {
        String name = stamp.actor().getName();
        jdbc.sql("INSERT INTO opening VALUES (:purpose, :link, :name)")
                .param("purpose", name())
                .param("link", link.id())
                .param("name", name)
                .update();
        if (name.equals("unlucky")) {
            throw new IllegalStateException("The event cannot be published");
        }
    }

    private static @Nullable LinkEnd end(String state) {
        return switch (state) {
            case "DONE" -> new LinkEnd("visit-done", "The visit is over.", true);
            case "CALLED_OFF" -> new LinkEnd("visit-called-off", "The visit was called off.", false);
            default -> null;
        };
    }
}
