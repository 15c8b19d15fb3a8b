package dev.pep.heatmap.index;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index of another copy of the service. */
public final class IndexFixture {

    private IndexFixture() {}

    /** Returns an index of its own that is loaded now and always up to date, with these limits of reading a list. */
    public static AccountIndex another(ApplicationContext context, int few, int cheapToPass) {
        IndexState state = new IndexState(
                context.getBean(ReadAccounts.class),
                context.getBean(ReadChanges.class),
                new IndexSettings(Duration.ZERO, Duration.ofHours(1), 50_000));
        state.reload();
        return new AccountIndex(
                state, context.getBean(JdbcClient.class), context.getBean(Clock.class), few, cheapToPass);
    }
}
