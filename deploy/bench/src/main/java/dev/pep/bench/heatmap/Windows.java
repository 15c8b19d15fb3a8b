package dev.pep.bench.heatmap;

import dev.pep.bench.data.Plan;
import dev.pep.bench.stack.Database;
import java.sql.SQLException;

/**
 * Windows one after the other over a part of the asked accounts. Before its turn each window's notes are set to a
 * revision that was never there, so that no two changes meet.
 */
final class Windows {

    private static final int PARTS = 4;
    private static final int UNMISTAKABLE = 77_700_000; // no other value of a captured statement looks like it
    private static final String SET = """
            UPDATE partner_report r SET notes_rev = %1$d, signature_rev = %1$d
            FROM generate_series(%2$d, %3$d) AS a(number)
            WHERE r.account_id = bench_id(1, a.number) AND r.partner_id = bench_id(2, (a.number - 1) %% %4$d + 1)
            """;
    private static final String SAVED = "SELECT count(*) FROM partner_report WHERE notes_rev = %d";
    private static final int STEP = 4; // so that no revision of one half, nor the one after it, is one of the other

    private final Database database;
    private final Plan plan;
    private final int first;
    private final int size;
    private int turn;
    private int revision;

    /** The accounts of the first (0) or the second (1) half. */
    Windows(Database database, Plan plan, int half) throws SQLException {
        this.database = database;
        this.plan = plan;
        this.first = 2 + half * (plan.asked() / 2);
        this.size = (plan.asked() / 2 - 2) / PARTS;
        int highest = (int) database.number("SELECT max(notes_rev) FROM partner_report");
        this.revision = Math.max(highest, UNMISTAKABLE) + 2 * half;
    }

    Window next() throws SQLException {
        revision += STEP;
        var window = new Window(first + size * (turn++ % PARTS), size, revision);
        set(window);
        return window;
    }

    /** Returns the one account that is in no window. */
    Window single() throws SQLException {
        revision += STEP;
        var window = new Window(1, 1, revision);
        set(window);
        return window;
    }

    /** Returns how many accounts of a window have their change by now. */
    long saved(Window window) throws SQLException {
        return database.number(SAVED.formatted(window.revision() + 1));
    }

    private void set(Window window) throws SQLException {
        database.execute(SET.formatted(window.revision(), window.first(), window.last(), plan.partners()));
    }
}
