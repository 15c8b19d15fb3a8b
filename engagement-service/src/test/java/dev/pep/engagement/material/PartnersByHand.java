package dev.pep.engagement.material;

import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Partners that are put into the read model by statements: none is read from the topic in these tests. */
@TestComponent
class PartnersByHand implements MaterialFixture.Partners {

    private final JdbcClient jdbc;

    PartnersByHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UUID partner(String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO partner_row (build, partner_id, name, short_name, active)
                VALUES (:build, :id, :name, :name, true)
                """)
                .param("build", build())
                .param("id", id)
                .param("name", name)
                .update();
        return id;
    }

    /** Returns a contact that the partner has had added. */
    @Override
    public UUID contact(UUID partner) {
        UUID contact = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO contact_row (build, partner_id, contact_id, name, email, role, active)
                VALUES (:build, :partner, :id, 'Ada Alder', 'ada@partner.example', 'CONTACT', true)
                """)
                .param("build", build())
                .param("partner", partner)
                .param("id", contact)
                .update();
        return contact;
    }

    private long build() {
        return jdbc.sql("SELECT current_build FROM read_model WHERE name = 'partner' FOR UPDATE")
                .query((row, n) -> row.getObject(1, Long.class))
                .optional()
                .flatMap(Optional::ofNullable)
                .orElseGet(this::newBuild);
    }

    private long newBuild() {
        jdbc.sql("INSERT INTO read_model (name) VALUES ('partner') ON CONFLICT DO NOTHING")
                .update();
        long build = jdbc.sql("""
                INSERT INTO read_model_build (model, version, state, topic, reason, started_at)
                VALUES ('partner', 1, 'CURRENT', 'none', 'NEW', now()) RETURNING id
                """).query(Long.class).single();
        jdbc.sql("UPDATE read_model SET current_build = :build WHERE name = 'partner'")
                .param("build", build)
                .update();
        return build;
    }
}
