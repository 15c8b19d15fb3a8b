package dev.pep.engagement;

import dev.pep.platform.event.Outbox;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds companies, each with an operating unit of its own. */
@TestComponent
class Companies {

    private final Environment service;
    private final Outbox outbox;
    private final TransactionTemplate transactions;

    Companies(Environment service, Outbox outbox, TransactionTemplate transactions) {
        this.service = service;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    Company found() {
        return new Company(service.getRequiredProperty("local.server.port", Integer.class), outbox, transactions);
    }
}
