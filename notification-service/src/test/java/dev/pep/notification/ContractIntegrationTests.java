package dev.pep.notification;

import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.platform.test.contract.ContractTests;
import dev.pep.platform.test.contract.ServiceExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(Surroundings.class)
class ContractIntegrationTests extends ContractTests {

    @Autowired
    private Environment service;

    @Autowired
    private TestEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Override
    protected ServiceExamples examples() {
        return new ExampleReader(service, events, jdbc);
    }
}
