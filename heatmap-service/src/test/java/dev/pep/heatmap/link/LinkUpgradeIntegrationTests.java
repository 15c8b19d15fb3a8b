package dev.pep.heatmap.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.heatmap.Api;
import dev.pep.heatmap.Api.Answer;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.link.LinkSecret;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts on a database that the version before left, whose links the platform's table did not keep yet. */
@PepIntegrationTest
@Import(LinkUpgradeIntegrationTests.VersionBefore.class)
class LinkUpgradeIntegrationTests {

    private static final UUID PARTNER = UUID.randomUUID();
    private static final UUID CONTACT = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();
    private static final Sent NEW = Sent.of("n", "now() + interval '9 days'", "NULL", "NULL");
    private static final Sent OPENED = Sent.of("o", "now() + interval '9 days'", "NULL", "now() - interval '2 days'");
    private static final Sent REVOKED = Sent.of("r", "now() + interval '9 days'", "now()", "now()");
    private static final Sent EXPIRED = Sent.of("e", "now() - interval '1 second'", "NULL", "NULL");
    private static final Sent LATE = Sent.of("l", "now() - interval '1 second'", "NULL", "NULL");

    @Autowired
    private JdbcClient jdbc;

    private HeatmapFixture company;

    @BeforeEach
    void company(@LocalServerPort int port, @Autowired TestTokens tokens) {
        company = new HeatmapFixture(port, tokens);
    }

    @Test
    @DisplayName("H6: links that were mailed before an upgrade open afterwards, and only those that opened before")
    void goesOnOpeningLinks() {
        for (Sent works : List.of(NEW, OPENED)) {
            Answer opened = company.exchange(works.secret());
            assertThat(opened.status()).isEqualTo(200);
            assertThat(HeatmapFixture.id(opened.body(), "linkId")).isEqualTo(works.link());
            assertThat(HeatmapFixture.id(opened.body(), "subjectId")).isEqualTo(works.request());
            assertThat(opened.at("generation").intValue()).isEqualTo(3);
            assertThat(opened.at("purpose").stringValue()).isEqualTo("report");
        }
        for (Sent ended : List.of(REVOKED, EXPIRED)) {
            assertThat(company.exchange(ended.secret()).status()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("H7: a page that was open during an upgrade goes on, and a repeated edit still gets its answer")
    void letsAnOpenPageGoOn() {
        Api page = company.asPartner(new PartnerCaller("report", OPENED.link(), 3, OPENED.request(), CONTACT));
        assertThat(page.get("/api/partner/report").status()).isEqualTo(200);
        assertThat(jdbc.sql("SELECT count(*) FROM partner_edit_answer a JOIN link l ON l.id = a.link_id")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(openedAgain(OPENED)).as("opened once is opened").isZero();
    }

    @Test
    @DisplayName("H6: a copy of the version before, beside this one, finds, extends, renews and revokes the links")
    void servesACopyOfTheVersionBefore() {
        assertThat(jdbc.sql("SELECT l.request_id FROM report_link l WHERE l.secret_hash = :hash")
                        .param("hash", hash(NEW.secret()))
                        .query(UUID.class)
                        .single())
                .isEqualTo(NEW.request());
        assertThat(company.exchange(LATE.secret()).status()).isEqualTo(404);

        jdbc.sql("UPDATE report_request SET due_on = :dueOn, expires_at = :end WHERE id = :id")
                .param("dueOn", LocalDate.now(ZoneOffset.UTC).plusDays(9))
                .param("end", OffsetDateTime.now(ZoneOffset.UTC).plusDays(19))
                .param("id", LATE.request())
                .update();
        assertThat(company.exchange(LATE.secret()).at("generation").intValue()).isEqualTo(3);

        String newer = "z".repeat(42) + "A";
        jdbc.sql("UPDATE report_link SET generation = :generation, secret_hash = :hash WHERE id = :id")
                .param("generation", 4)
                .param("hash", hash(newer))
                .param("id", LATE.link())
                .update();
        assertThat(company.exchange(LATE.secret()).status()).isEqualTo(404);
        assertThat(company.exchange(newer).at("generation").intValue()).isEqualTo(4);

        jdbc.sql("UPDATE report_request SET revoked_at = :at WHERE id = :id")
                .param("at", OffsetDateTime.now(ZoneOffset.UTC))
                .param("id", LATE.request())
                .update();
        assertThat(company.exchange(newer).status()).isEqualTo(404);
        assertThat(revoked(LATE)).isEqualTo(1);
    }

    @Test
    @DisplayName("H6: a link that a copy of the version before makes ends with its request, and opens here")
    void takesALinkOfTheVersionBefore() {
        String made = "m".repeat(42) + "A";
        UUID link = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO report_link (id, request_id, contact_id, generation, secret_hash)
                VALUES (:id, :request, :contact, 1, :hash)
                """)
                .param("id", link)
                .param("request", NEW.request())
                .param("contact", COLLEAGUE)
                .param("hash", hash(made))
                .update();

        Answer opened = company.exchange(made);

        assertThat(opened.status()).isEqualTo(200);
        assertThat(HeatmapFixture.id(opened.body(), "linkId")).isEqualTo(link);
        assertThat(HeatmapFixture.id(opened.body(), "subjectId")).isEqualTo(NEW.request());
        assertThat(HeatmapFixture.id(opened.body(), "contactId")).isEqualTo(COLLEAGUE);
        assertThat(opened.at("purpose").stringValue()).isEqualTo("report");
        assertThat(jdbc.sql(
                                "SELECT l.expires_at = q.expires_at FROM link l JOIN report_request q ON q.id = l.subject_id"
                                        + " WHERE l.id = :id")
                        .param("id", link)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private int revoked(Sent sent) {
        return jdbc.sql("SELECT count(*) FROM link WHERE id = :id AND revoked_at IS NOT NULL")
                .param("id", sent.link())
                .query(Integer.class)
                .single();
    }

    private int openedAgain(Sent sent) {
        company.exchange(sent.secret());
        return jdbc.sql("SELECT count(*) FROM audit_log WHERE action = 'link opened' AND subject_id = :id")
                .param("id", sent.request())
                .query(Integer.class)
                .single();
    }

    private static byte[] hash(String secret) {
        return LinkSecret.parse(secret).orElseThrow().hash();
    }

    /** A request with one link, as SQL has its moments. */
    private record Sent(UUID request, UUID link, String secret, String end, String revoked, String opened) {

        static Sent of(String letter, String end, String revoked, String opened) {
            return new Sent(UUID.randomUUID(), UUID.randomUUID(), letter.repeat(42) + "A", end, revoked, opened);
        }
    }

    /** Migrates to the version before and leaves links there, before this version comes to the database. */
    @TestConfiguration(proxyBeanMethods = false)
    static class VersionBefore implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof FlywayMigrationStrategy thisVersion ? before(thisVersion) : bean;
        }

        private static FlywayMigrationStrategy before(FlywayMigrationStrategy thisVersion) {
            return flyway -> {
                Configuration settings = flyway.getConfiguration();
                Flyway.configure()
                        .configuration(settings)
                        .locations("classpath:db/platform")
                        .table("platform_schema_history")
                        .target("2")
                        .load()
                        .migrate();
                Flyway.configure().configuration(settings).target("21").load().migrate();
                fill(settings.getDataSource());
                thisVersion.migrate(flyway);
            };
        }

        private static void fill(DataSource database) {
            JdbcClient jdbc = JdbcClient.create(database);
            jdbc.sql("INSERT INTO partner VALUES (:id, 'Alder', 'Alder', true, 1, now())")
                    .param("id", PARTNER)
                    .update();
            jdbc.sql("""
                    INSERT INTO partner_contact (id, partner_id, name, email, role, active, position)
                    VALUES (:ada, :partner, 'Ada', 'ada@partner.example', 'CONTACT', true, 0),
                        (:bo, :partner, 'Bo', 'bo@partner.example', 'CONTACT', true, 1)
                    """)
                    .param("ada", CONTACT)
                    .param("bo", COLLEAGUE)
                    .param("partner", PARTNER)
                    .update();
            for (Sent sent : List.of(NEW, OPENED, REVOKED, EXPIRED, LATE)) {
                fill(jdbc, sent);
            }
            jdbc.sql("INSERT INTO partner_edit_answer VALUES (:link, :link, :link, 'notes', '{}', now())")
                    .param("link", OPENED.link())
                    .update();
        }

        private static void fill(JdbcClient jdbc, Sent sent) {
            jdbc.sql("""
                    INSERT INTO report_request (id, partner_id, partner_name, requested_by, requester_name,
                        requested_at, accounts, ous, expires_at, revoked_at, opened_at)
                    VALUES (:id, :partner, 'Alder', 'ecm@pep.example', 'ECM', now() - interval '3 days', 0, '{}',
                        %s, %s, %s)
                    """.formatted(sent.end(), sent.revoked(), sent.opened()))
                    .param("id", sent.request())
                    .param("partner", PARTNER)
                    .update();
            jdbc.sql("""
                    INSERT INTO report_link (id, request_id, contact_id, generation, secret_hash, opened_at)
                    VALUES (:id, :request, :contact, 3, :hash, %s)
                    """.formatted(sent.opened()))
                    .param("id", sent.link())
                    .param("request", sent.request())
                    .param("contact", CONTACT)
                    .param("hash", hash(sent.secret()))
                    .update();
        }
    }
}
