package dev.pep.bench.data;

import dev.pep.bench.Say;
import dev.pep.bench.stack.Database;
import dev.pep.bench.stack.Service;
import dev.pep.bench.stack.Stack;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Databases of heatmap-service, migrated and filled once, then kept for later runs. */
public record HeatmapData(Stack stack) {

    public static final int PORT = 8081;

    /** Returns a heatmap of a number of accounts. */
    public Database of(Plan plan) throws Exception {
        Database database = stack.database("heatmap_" + plan.accounts());
        if (!database.has("partner_report")) {
            start(database, PORT).close(); // which migrates
        }
        Say.step("a heatmap of %,d accounts".formatted(plan.accounts()));
        try (var connection = database.connect()) {
            new Load(connection, plan).run();
        }
        return database;
    }

    /** Starts heatmap-service on a database; the caller closes it. */
    public Service start(Database database, int usualPort) throws Exception {
        return stack.backend("heatmap-service", usualPort, database, Map.of());
    }

    public static Plan plan(int accounts, int partners, int reports) {
        return Plan.of(accounts, partners, reports, Instant.now(Clock.systemUTC()));
    }
}
