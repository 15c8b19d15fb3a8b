package dev.pep.engagement;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a word in every row of every table, as it is and as PostgreSQL shows bytes. */
record SecretSearch(JdbcClient jdbc) {

    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
            """;

    List<String> tablesWith(String word) {
        return jdbc.sql(TABLES).query(String.class).list().stream()
                .filter(table -> has(table, word))
                .toList();
    }

    private boolean has(String table, String word) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM %s t WHERE strpos(t::text, :word) > 0 OR strpos(t::text, :hex) > 0)"
                        .formatted(table))
                .param("word", word)
                .param("hex", HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)))
                .query(Boolean.class)
                .single();
    }
}
