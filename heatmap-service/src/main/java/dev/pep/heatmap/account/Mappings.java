package dev.pep.heatmap.account;

import dev.pep.platform.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The mappings that administrators have confirmed: whoever brings the same header again is not asked again. */
@Repository
class Mappings {

    private static final String MAP = """
            UPDATE account_import SET mapping = CAST(:mapping AS jsonb), rows = 0, list_version = NULL WHERE id = :id
            RETURNING header
            """;
    private static final String KEEP = """
            INSERT INTO account_import_mapping (header, mapping, confirmed_by, confirmed_at)
            VALUES (:header, CAST(:mapping AS jsonb), :by, :at)
            ON CONFLICT (header) DO UPDATE
            SET mapping = excluded.mapping, confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Mappings(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Returns by what a header is known again: its names in their order, whatever their case and spaces. */
    static String fingerprint(List<String> header) {
        String names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\u001f"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Optional<Mapping> of(String fingerprint) {
        return jdbc.sql("SELECT mapping::text FROM account_import_mapping WHERE header = :header")
                .param("header", fingerprint)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /** Has an import's file, which must be read anew then, and each later one of the same header mapped like this. */
    void confirm(UUID importId, Mapping mapping, String by) {
        String header = jdbc.sql(MAP)
                .param("id", importId)
                .param("mapping", write(mapping))
                .query(String.class)
                .single();
        jdbc.sql(KEEP)
                .param("header", header)
                .param("mapping", write(mapping))
                .param("by", by)
                .param("at", Sql.at(clock.instant()))
                .update();
    }

    Mapping read(String text) {
        Map<MalColumn, Integer> positions = json.readValue(text, new TypeReference<EnumMap<MalColumn, Integer>>() {});
        return new Mapping(positions);
    }

    String write(Mapping mapping) {
        return json.writeValueAsString(mapping.positions());
    }
}
