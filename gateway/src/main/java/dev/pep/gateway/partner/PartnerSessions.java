package dev.pep.gateway.partner;

import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of partners; a session is found only by the value in its cookie and only while it lasts. */
@Component
class PartnerSessions {

    private static final Duration TOUCH_AFTER = Duration.ofSeconds(30);

    private static final String INSERT = """
            insert into partner_session
                (cookie_hash, link_id, generation, purpose, subject_id, contact_id, created_at, last_seen_at, ends_at)
            values (:hash, :link, :generation, :purpose, :subject, :contact, :now, :now, :ends)
            """;

    private static final String FIND = """
            select link_id, generation, purpose, subject_id, contact_id, last_seen_at, ends_at
            from partner_session
            where cookie_hash = any (:hashes) and ends_at > :now and last_seen_at > :idle
            order by created_at desc
            """;

    private final JdbcClient jdbc;
    private final PartnerSettings settings;
    private final Clock clock;

    PartnerSessions(JdbcClient jdbc, PartnerSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    RandomValue start(OpenedLink link) {
        removeEnded();
        RandomValue cookie = RandomValue.create();
        Instant now = clock.instant();
        Instant latest = now.plus(settings.lifetime());
        jdbc.sql(INSERT)
                .param("hash", cookie.hash())
                .param("link", link.linkId())
                .param("generation", link.generation())
                .param("purpose", link.purpose())
                .param("subject", link.subjectId())
                .param("contact", link.contactId())
                .param("now", Sql.at(now))
                .param("ends", Sql.at(link.expiresAt().isBefore(latest) ? link.expiresAt() : latest))
                .update();
        return cookie;
    }

    Optional<PartnerSession> find(RandomValue cookie) {
        Instant now = clock.instant();
        Optional<PartnerSession> session = alive(List.of(cookie)).stream().findFirst();
        session.filter(found -> found.lastSeenAt().plus(TOUCH_AFTER).isBefore(now))
                .ifPresent(found -> touch(cookie, now));
        return session;
    }

    /** Returns which of a browser's sessions last, the one that was opened last first. */
    List<PartnerSession> alive(List<RandomValue> cookies) {
        Instant now = clock.instant();
        return cookies.isEmpty()
                ? List.of()
                : jdbc.sql(FIND)
                        .param("hashes", cookies.stream().map(RandomValue::hash).toArray(byte[][]::new))
                        .param("now", Sql.at(now))
                        .param("idle", Sql.at(now.minus(settings.idle())))
                        .query(PartnerSessions::session)
                        .list();
    }

    void end(RandomValue cookie) {
        jdbc.sql("delete from partner_session where cookie_hash = :hash")
                .param("hash", cookie.hash())
                .update();
    }

    private void touch(RandomValue cookie, Instant now) {
        jdbc.sql("update partner_session set last_seen_at = :now where cookie_hash = :hash")
                .param("now", Sql.at(now))
                .param("hash", cookie.hash())
                .update();
    }

    private void removeEnded() {
        Instant now = clock.instant();
        jdbc.sql("delete from partner_session where ends_at <= :now or last_seen_at <= :idle")
                .param("now", Sql.at(now))
                .param("idle", Sql.at(now.minus(settings.idle())))
                .update();
    }

    private static PartnerSession session(ResultSet row, int number) throws SQLException {
        OpenedLink link = new OpenedLink(
                Sql.id(row, "link_id"),
                row.getInt("generation"),
                row.getString("purpose"),
                Sql.id(row, "subject_id"),
                Sql.id(row, "contact_id"),
                Sql.instant(row, "ends_at"));
        return new PartnerSession(link, Sql.instant(row, "last_seen_at"), Sql.instant(row, "ends_at"));
    }
}
