package dev.pep.engagement;

import dev.pep.platform.link.Links;
import dev.pep.platform.test.contract.ContractTests;
import dev.pep.platform.test.contract.ServiceExamples;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Import(TestInvitations.class)
class ContractIntegrationTests extends ContractTests {

    @Autowired
    private TestInvitations invitations;

    @Autowired
    private Links links;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Override
    protected ServiceExamples examples() {
        return new ExampleInvitation(invitations, links, transactions, clock, jdbc, new TestLinks(port));
    }
}
