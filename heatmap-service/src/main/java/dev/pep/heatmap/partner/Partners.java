package dev.pep.heatmap.partner;

import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The partners with their contacts. */
@Repository
public class Partners {

    private static final String FIND = """
            SELECT p.id, p.name, p.short_name, p.active, p.version FROM partner p
            WHERE :q = '' OR strpos(lower(p.name), :q) > 0 OR strpos(lower(p.short_name), :q) > 0
                OR EXISTS (SELECT 1 FROM partner_contact c WHERE c.partner_id = p.id AND NOT c.removed
                    AND (strpos(c.email, :q) > 0 OR strpos(lower(c.name), :q) > 0))
            ORDER BY lower(p.name), p.id
            """;
    private static final String BY_IDS = """
            SELECT id, name, short_name, active, version FROM partner
            WHERE id = ANY (CAST(:ids AS uuid[])) ORDER BY id FOR SHARE
            """;
    private static final String CONTACTS = """
            SELECT id, partner_id, name, email, role, zone, active FROM partner_contact
            WHERE NOT removed AND partner_id = ANY (CAST(:ids AS uuid[])) ORDER BY partner_id, position
            """;
    private static final String INSERT = """
            INSERT INTO partner (id, name, short_name, active, version, changed_at)
            VALUES (:id, :name, :shortName, :active, 1, :at)
            """;
    private static final String UPDATE = """
            UPDATE partner SET name = :name, short_name = :shortName, active = :active, version = version + 1,
                changed_at = :at
            WHERE id = :id AND version = :version
            """;
    private static final String REMOVE_CONTACTS = """
            UPDATE partner_contact SET removed = true, active = false
            WHERE partner_id = :partner AND NOT removed AND NOT (id = ANY (CAST(:kept AS uuid[])))
            """;
    private static final String FREE_EMAILS = """
            UPDATE partner_contact SET email = id::text WHERE partner_id = :partner AND NOT removed
            """;
    private static final String SAVE_CONTACT = """
            INSERT INTO partner_contact (id, partner_id, name, email, role, zone, active, position)
            VALUES (:id, :partner, :name, :email, :role, :zone, :active, :position)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, role = excluded.role,
                zone = excluded.zone, active = excluded.active, position = excluded.position
            """;

    private final JdbcClient jdbc;

    Partners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the partners whose name or contacts hold the text, in lower case, by name. */
    List<Partner> find(String q) {
        return withContacts(
                jdbc.sql(FIND).param("q", q).query((row, n) -> bare(row)).list());
    }

    /** Returns those of the partners that exist, and keeps them as they are until the transaction ends. */
    public List<Partner> byIds(Collection<UUID> ids) {
        return withContacts(jdbc.sql(BY_IDS)
                .param("ids", Sql.ids(ids))
                .query((row, n) -> bare(row))
                .list());
    }

    Optional<Partner> byId(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    void insert(Partner partner, Instant at) {
        params(jdbc.sql(INSERT), partner, at).update();
        saveContacts(partner);
    }

    /** Changes the partner if it is still at the version that the change has seen, else returns false. */
    boolean update(Partner partner, Instant at) {
        if (params(jdbc.sql(UPDATE), partner, at)
                        .param("version", partner.version())
                        .update()
                == 0) {
            return false;
        }
        List<UUID> kept = partner.contacts().stream().map(Contact::id).toList();
        jdbc.sql(REMOVE_CONTACTS)
                .param("partner", partner.id())
                .param("kept", Sql.ids(kept))
                .update();
        jdbc.sql(FREE_EMAILS).param("partner", partner.id()).update();
        saveContacts(partner);
        return true;
    }

    private static JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, Partner partner, Instant at) {
        return sql.param("id", partner.id())
                .param("name", partner.name())
                .param("shortName", partner.shortName())
                .param("active", partner.active())
                .param("at", Sql.at(at));
    }

    private void saveContacts(Partner partner) {
        int position = 0;
        for (Contact contact : partner.contacts()) {
            jdbc.sql(SAVE_CONTACT)
                    .param("id", contact.id())
                    .param("partner", partner.id())
                    .param("name", contact.name())
                    .param("email", contact.email())
                    .param("role", contact.role().name())
                    .param("zone", contact.zone())
                    .param("active", contact.active())
                    .param("position", position++)
                    .update();
        }
    }

    private List<Partner> withContacts(List<Partner> bare) {
        List<UUID> ids = bare.stream().map(Partner::id).toList();
        Map<UUID, List<Contact>> contacts = jdbc
                .sql(CONTACTS)
                .param("ids", Sql.ids(ids))
                .query((row, n) -> Map.entry(Sql.id(row, "partner_id"), contact(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return bare.stream()
                .map(p -> new Partner(
                        p.id(),
                        p.name(),
                        p.shortName(),
                        p.active(),
                        p.version(),
                        contacts.getOrDefault(p.id(), List.of())))
                .toList();
    }

    private static Partner bare(ResultSet row) throws SQLException {
        return new Partner(
                Sql.id(row, "id"),
                row.getString("name"),
                row.getString("short_name"),
                row.getBoolean("active"),
                row.getInt("version"),
                List.of());
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                Sql.id(row, "id"),
                row.getString("name"),
                row.getString("email"),
                ContactRole.valueOf(row.getString("role")),
                row.getString("zone"),
                row.getBoolean("active"));
    }
}
