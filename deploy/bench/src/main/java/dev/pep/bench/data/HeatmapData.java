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

    private static final String SERVICE = "heatmap-service";

    /** Returns a heatmap of a number of accounts. */
    public Database of(Plan plan) throws Exception {
        Database database = stack.database("heatmap_" + plan.accounts());
        if (!database.has("partner_report")) {
            start(database).close(); // which migrates
        }
        Say.step("a heatmap of %,d accounts".formatted(plan.accounts()));
        try (var connection = database.connect()) {
            new Load(connection, plan).run();
        }
        return database;
    }

    /** Starts heatmap-service on a database; the caller closes it. */
    public Service start(Database database) throws Exception {
        return stack.backend(SERVICE, database, Map.of());
    }

    /** Starts one of several copies of heatmap-service; the caller closes it. */
    public Service start(Database database, int copy) throws Exception {
        return stack.backend(SERVICE, copy, database, Map.of());
    }

    public static Plan plan(int accounts, int partners, int reports) {
        return Plan.of(accounts, partners, reports, Instant.now(Clock.systemUTC()));
    }
}
