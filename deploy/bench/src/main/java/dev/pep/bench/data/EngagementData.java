package dev.pep.bench.data;

import dev.pep.bench.Pause;
import dev.pep.bench.Say;
import dev.pep.bench.Size;
import dev.pep.bench.stack.Database;
import dev.pep.bench.stack.Service;
import dev.pep.bench.stack.Stack;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A database of engagement-service, migrated and filled once, then kept for later runs. */
public record EngagementData(Stack stack, Size size) {

    private static final String SERVICE = "engagement-service";
    private static final int MOST_ACCOUNTS = 200_000;
    private static final int ACCOUNTS_OF_EACH = 100;
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String READ = "select count(*) from read_model where current_build is not null";

    public int accounts() {
        return Math.min(MOST_ACCOUNTS, size.accounts());
    }

    public int engagements() {
        return accounts() / ACCOUNTS_OF_EACH;
    }

    /** Returns a database that has the accounts, what partners report of them, and the engagements. */
    public Database filled() throws Exception {
        Database database = stack.database("engagement_" + accounts());
        if (!database.has("engagement") || !hasReadModels(database)) {
            migrate(database);
        }
        Say.step("%,d engagements".formatted(engagements()));
        try (var connection = database.connect()) {
            new LoadEngagements(connection, HeatmapData.plan(accounts(), size.partners(), accounts()), engagements())
                    .run();
        }
        return database;
    }

    /** Starts engagement-service on a database; the caller closes it. */
    public Service start(Database database) throws Exception {
        return stack.backend(
                SERVICE,
                database,
                Map.of(
                        "PEP_MATERIALS_STORAGE_FOLDER",
                        stack.home().work().resolve("materials").toString()));
    }

    /** Heatmap-service makes the topics; the read models are filled past the service once it has found these empty. */
    private void migrate(Database database) throws Exception {
        try (var owner = new HeatmapData(stack).start(stack.database("engagement_topics"));
                var service = start(database)) {
            Say.step("topics of " + owner.address() + ", read models of " + service.address());
            Pause.until(() -> hasReadModels(database), LIMIT);
        }
    }

    private static boolean hasReadModels(Database database) throws SQLException {
        return database.number(READ) == 2;
    }
}
