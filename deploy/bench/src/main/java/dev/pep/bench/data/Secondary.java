package dev.pep.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Indexes beside the keys: left out while rows are loaded, made again exactly as the migrations have made them. */
record Secondary(Connection connection, List<String> tables) {

    private static final String LIST = """
            SELECT i.indexname, i.indexdef FROM pg_indexes i
            WHERE i.schemaname = 'public' AND i.tablename = ANY (?)
                AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)
            ORDER BY i.indexname
            """;

    /** Drops them and returns how each is made. */
    Map<String, String> drop() throws SQLException {
        Map<String, String> dropped = new LinkedHashMap<>();
        try (var list = connection.prepareStatement(LIST);
                var drop = connection.createStatement()) {
            list.setArray(1, connection.createArrayOf("text", tables.toArray()));
            try (var rows = list.executeQuery()) {
                while (rows.next()) {
                    dropped.put(rows.getString(1), rows.getString(2));
                }
            }
            for (String name : new ArrayList<>(dropped.keySet())) {
                drop.execute("DROP INDEX \"" + name + "\"");
            }
        }
        return dropped;
    }

    void make(String definition) throws SQLException {
        try (var make = connection.createStatement()) {
            make.execute(definition);
        }
    }
}
