package dev.pep.platform.test.server;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.awaitility.Awaitility;

/**
 * What the JVM that had the servers before has left: its databases, topics and consumer groups. The registry's schemas
 * stay, for a build has one version of each.
 */
record Leftovers(Addresses servers) {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** Fails if there are members of a group left, as there are for a while when a JVM was killed. */
    void remove() throws SQLException, ExecutionException, InterruptedException {
        dropDatabases();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.kafka()))) {
            Set<String> topics = admin.listTopics().names().get();
            admin.deleteTopics(topics).all().get();
            List<String> groups = admin.listGroups().all().get().stream()
                    .map(GroupListing::groupId)
                    .toList();
            admin.deleteConsumerGroups(groups).all().get();
            Awaitility.await("no topics")
                    .atMost(LIMIT)
                    .until(() -> admin.listTopics().names().get().isEmpty());
        }
    }

    private void dropDatabases() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(servers.database("postgres"), servers.user(), servers.password());
                var statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (var found = statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
            for (String name : names) {
                statement.execute("drop database " + name + " with (force)");
            }
        }
    }
}
