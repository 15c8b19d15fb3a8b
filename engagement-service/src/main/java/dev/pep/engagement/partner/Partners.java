package dev.pep.engagement.partner;

import dev.pep.platform.sql.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The partners with their active contacts, as their topic last told. */
@Repository
public class Partners {

    private static final String FIND = """
            SELECT p.partner_id, p.name, p.short_name, p.active, c.contact_id, c.name AS contact_name, c.email, c.zone
            FROM partner p LEFT JOIN contact c ON c.partner_id = p.partner_id AND c.active
            WHERE %s ORDER BY lower(p.name), p.partner_id, lower(c.name), c.contact_id
            """;
    private static final String BY_IDS = FIND.formatted("p.partner_id = ANY (CAST(:ids AS uuid[]))");
    private static final String BY_NAME =
            FIND.formatted("p.active AND strpos(lower(p.name || ' ' || p.short_name), :q) > 0");

    private final JdbcClient jdbc;

    Partners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns those of these partners that are known, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, Partner> byIds(Collection<UUID> ids) {
        return read(jdbc.sql(BY_IDS).param("ids", Sql.ids(ids)));
    }

    /** Returns the active partners whose name has the text in it, by name. */
    @Transactional(readOnly = true)
    public List<Partner> find(String q) {
        return List.copyOf(
                read(jdbc.sql(BY_NAME).param("q", q.toLowerCase(Locale.ROOT))).values());
    }

    private static Map<UUID, Partner> read(JdbcClient.StatementSpec sql) {
        Map<UUID, Partner> found = new LinkedHashMap<>();
        sql.query(row -> {
            UUID id = Sql.id(row, "partner_id");
            Partner partner = found.get(id);
            if (partner == null) {
                partner = new Partner(
                        id,
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getBoolean("active"),
                        new ArrayList<>());
                found.put(id, partner);
            }
            if (row.getString("contact_id") != null) {
                partner.contacts()
                        .add(new Contact(
                                Sql.id(row, "contact_id"),
                                row.getString("contact_name"),
                                row.getString("email"),
                                row.getString("zone")));
            }
        });
        return found;
    }
}
