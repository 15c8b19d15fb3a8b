package dev.pep.bench.outbox;

import dev.pep.bench.data.Ids;
import dev.pep.bench.data.Plan;
import dev.pep.platform.event.Outbox;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A partner's change of a report as heatmap-service makes it: locked, changed, remembered, and published or not. */
final class ReportChange {

    private static final String LOCK = """
            SELECT status FROM partner_report WHERE account_id = :account AND partner_id = :partner FOR UPDATE
            """;
    private static final String CHANGE = """
            UPDATE partner_report SET status = 'TARGET', status_rev = status_rev + 1, reported_at = now()
            WHERE account_id = :account AND partner_id = :partner RETURNING status_rev
            """;
    private static final String REMEMBER = """
            INSERT INTO partner_report_change
                (account_id, partner_id, request_id, contact_id, contact_name, field, before, after, revision, at)
            VALUES (:account, :partner, :request, :contact, 'Contact 1', 'bench', 'TARGET', 'TARGET', :revision, now())
            ON CONFLICT DO NOTHING
            """;

    private final Plan plan;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Outbox outbox;

    ReportChange(Plan plan, ApplicationContext context) {
        this.plan = plan;
        this.jdbc = context.getBean(JdbcClient.class);
        this.transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.outbox = context.getBean(Outbox.class);
    }

    void make(boolean published) {
        int account = 1 + ThreadLocalRandom.current().nextInt(plan.asked());
        int partner = plan.home(account);
        transactions.executeWithoutResult(status -> {
            change(account, partner);
            if (published) {
                outbox.publish(Topic.NAME, Events.key(account, partner), Events.reported(account, partner, 1, 1));
            }
        });
    }

    private void change(int account, int partner) {
        on(LOCK, account, partner).query(String.class).optional();
        int revision = on(CHANGE, account, partner).query(Integer.class).single();
        on(REMEMBER, account, partner)
                .param("request", Ids.REQUEST.of(partner))
                .param("contact", Ids.CONTACT.of(partner))
                .param("revision", revision)
                .update();
    }

    private JdbcClient.StatementSpec on(String sql, int account, int partner) {
        return jdbc.sql(sql).param("account", Ids.ACCOUNT.of(account)).param("partner", Ids.PARTNER.of(partner));
    }
}
