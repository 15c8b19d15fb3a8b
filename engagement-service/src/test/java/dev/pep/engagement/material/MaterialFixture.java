package dev.pep.engagement.material;

import dev.pep.platform.link.Links;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.security.Role;
import dev.pep.platform.sql.Sql;
import dev.pep.platform.test.TestTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Engagements with partners that take part, made by statements. */
@TestComponent
public class MaterialFixture {

    private static final Duration LONG = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Links links;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final TestTokens tokens;
    private final Partners partners;

    public MaterialFixture(
            JdbcClient jdbc,
            Links links,
            TransactionTemplate transactions,
            Clock clock,
            TestTokens tokens,
            Partners partners) {
        this.jdbc = jdbc;
        this.links = links;
        this.transactions = transactions;
        this.clock = clock;
        this.tokens = tokens;
        this.partners = partners;
    }

    /** Where the partners of a test come from. */
    public interface Partners {

        /** Returns a partner that the service knows. */
        UUID partner(String name);

        /** Returns an active contact of a partner. */
        UUID contact(UUID partner);
    }

    /** A partner's contact in an engagement, with its token. */
    public record Contact(UUID engagement, UUID partner, UUID invitation, UUID contact, String token) {}

    /** Returns a person of the company who is aligned to some units. */
    public InternalUser person(String name, Role role, String... ous) {
        return new InternalUser(name + "@pep.example", name, Set.of(role), new OuScope(false, Set.of(ous)), null);
    }

    /** Returns the token of a coordinator of a unit. */
    public String coordinator(String ou) {
        return tokens.internal(person("coordinator." + ou.toLowerCase().replace(' ', '.'), Role.OU_COORDINATOR, ou));
    }

    public String token(InternalUser user) {
        return tokens.internal(user);
    }

    /** Returns a published engagement of a unit, whose criteria are the unit and a segment. */
    public UUID engagement(String title, String ou, String segment) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO engagement (id, version, type, title, ou, segments, ous, industries, statuses, zone,
                    organiser_email, organiser_name, created_at, changed_at, changed_by_email, changed_by_name,
                    published_at)
                VALUES (:id, 0, 'CO_SELL', :title, :ou, :segments, :ous, '{}', '{}', 'UTC',
                    'organiser@pep.example', 'Olga Organiser', :at, :at, 'organiser@pep.example', 'Olga Organiser', :at)
                """)
                .param("id", id)
                .param("title", title)
                .param("ou", ou)
                .param("segments", segment.isEmpty() ? new String[0] : new String[] {segment})
                .param("ous", Sql.texts(List.of(ou)))
                .param("at", now())
                .update();
        return id;
    }

    public UUID engagement(String ou) {
        return engagement("Engagement of " + ou, ou, "Enterprise");
    }

    public UUID partner(String name) {
        return partners.partner(name);
    }

    /** Lets a partner take part in an engagement with its tasks, and returns a contact of it. */
    public Contact accepted(UUID engagement, UUID partner, String name) {
        UUID invitation = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO invitation (id, version, engagement_id, partner_id, partner_name, accounts, sent_at,
                    expires_at, accepted_at)
                VALUES (:id, 0, :engagement, :partner, :name, 1, :at, :end, :at)
                """)
                .param("id", invitation)
                .param("engagement", engagement)
                .param("partner", partner)
                .param("name", name)
                .param("at", now())
                .param("end", Sql.at(Instant.now(clock).plus(LONG)))
                .update();
        for (String kind : List.of("SHOWCASE_RECORDING", "SUPERPOWER_SLIDE")) {
            task(engagement, partner, name, invitation, kind);
        }
        return contact(engagement, partner, invitation);
    }

    public Contact accepted(UUID engagement) {
        return accepted(engagement, partner("Partner"), "Partner");
    }

    /** Returns a contact of a partner that takes part. */
    public Contact contact(UUID engagement, UUID partner, UUID invitation) {
        UUID contact = partners.contact(partner);
        UUID link = transactions.execute(status ->
                links.issue("engagement", invitation, contact, clock.instant().plus(LONG)));
        String token = tokens.partner(new PartnerCaller("engagement", link, 1, invitation, contact));
        return new Contact(engagement, partner, invitation, contact, token);
    }

    /** Returns the state of a partner's task. */
    public String task(UUID invitation, String kind) {
        return jdbc.sql("SELECT state FROM task WHERE invitation_id = :invitation AND kind = :kind")
                .param("invitation", invitation)
                .param("kind", kind)
                .query(String.class)
                .single();
    }

    public void leave(UUID invitation) {
        jdbc.sql("UPDATE invitation SET left_at = now() WHERE id = :id")
                .param("id", invitation)
                .update();
    }

    public void cancel(UUID engagement) {
        jdbc.sql("UPDATE engagement SET cancelled_at = now() WHERE id = :id")
                .param("id", engagement)
                .update();
    }

    private void task(UUID engagement, UUID partner, String name, UUID invitation, String kind) {
        jdbc.sql("""
                INSERT INTO task (id, version, engagement_id, invitation_id, partner_id, partner_name, kind, due_by_hand,
                    open_since)
                VALUES (:id, 0, :engagement, :invitation, :partner, :name, :kind, false, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("engagement", engagement)
                .param("invitation", invitation)
                .param("partner", partner)
                .param("name", name)
                .param("kind", kind)
                .param("at", now())
                .update();
    }

    private java.time.OffsetDateTime now() {
        return Sql.at(Instant.now(clock));
    }
}
