package dev.pep.engagement;

import dev.pep.engagement.material.MaterialExamples;
import dev.pep.engagement.material.MaterialFixture;
import dev.pep.platform.event.Outbox;
import dev.pep.platform.link.Links;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.contract.ServiceExamples;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes companies, materials and examples for tests in which all accounts and partners come by their topics. */
@TestComponent
class TestExamples {

    private final Environment service;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Links links;
    private final Clock clock;

    TestExamples(
            Environment service,
            Outbox outbox,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            Links links,
            Clock clock) {
        this.service = service;
        this.outbox = outbox;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.links = links;
        this.clock = clock;
    }

    /** Returns a company with a unit of its own. */
    Company company() {
        return new Company(port(), outbox, transactions);
    }

    /** Returns what makes materials of partners that come by their topic. */
    MaterialFixture materials() {
        return new MaterialFixture(
                jdbc, links, transactions, clock, TestTokens.shared(), new PartnersOfTopic(company()));
    }

    /** Returns the examples of all operations. */
    ServiceExamples all() {
        return new AllExamples(new ExampleEngagement(company(), jdbc), new MaterialExamples(port(), materials()));
    }

    int port() {
        return service.getRequiredProperty("local.server.port", Integer.class);
    }

    /** Partners that come by their topic, each with one contact. */
    private record PartnersOfTopic(Company company) implements MaterialFixture.Partners {

        @Override
        public UUID partner(String name) {
            return company.partner(name, 1);
        }

        @Override
        public UUID contact(UUID partner) {
            return Company.contact(partner, 0);
        }
    }
}
