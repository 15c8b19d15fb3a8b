package dev.pep.bench.outbox;

import dev.pep.bench.data.HeatmapData;
import dev.pep.bench.stack.Database;
import dev.pep.bench.stack.Service;
import dev.pep.bench.stack.Stack;
import java.sql.SQLException;
import java.util.UUID;

/** Two copies of heatmap-service on one database: the older one leads, the other stands by. */
final class TwoCopies implements AutoCloseable {

    private static final String INSERT = """
            INSERT INTO outbox (topic, key, payload, event_id, type, at) VALUES (?, 'key', ?, ?, 'PartnerReported', now())
            """;
    private static final double NANOS = 1e9;

    private final HeatmapData heatmap;
    private final Database database;
    private final Arrivals arrivals;
    private final byte[] payload = Events.bytes(Events.reported(1, 1, 1, 1));
    private Service leader;
    private Service standby;
    private int copies;

    TwoCopies(Stack stack, Arrivals arrivals) throws Exception {
        this.heatmap = new HeatmapData(stack);
        this.database = stack.database("bench_takeover");
        this.arrivals = arrivals;
        this.leader = next();
        arrivals.of(publish()); // it leads
        this.standby = next();
    }

    /** Kills the leader; returns after how many seconds the next event was out. A new copy then stands by. */
    double takeover() throws Exception {
        arrivals.of(publish());
        long begin = System.nanoTime();
        leader.kill();
        double seconds = (arrivals.of(publish()) - begin) / NANOS;
        leader.close();
        leader = standby;
        standby = next();
        return seconds;
    }

    private String publish() throws SQLException {
        String id = UUID.randomUUID().toString();
        try (var connection = database.connect();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, Topic.NAME);
            statement.setBytes(2, payload);
            statement.setString(3, id);
            statement.executeUpdate();
        }
        return id;
    }

    private Service next() throws Exception {
        return heatmap.start(database, 1 + copies++ % 2);
    }

    @Override
    public void close() {
        leader.close();
        standby.close();
    }
}
