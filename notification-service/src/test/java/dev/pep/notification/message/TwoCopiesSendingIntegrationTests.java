package dev.pep.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.notification.surroundings.Answer;
import dev.pep.notification.surroundings.SecondCopy;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@PepIntegrationTest
@Import(Surroundings.class)
class TwoCopiesSendingIntegrationTests {

    private static final int MAILS = 150;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestGraph graph;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ConfigurableEnvironment service;

    @Test
    @DisplayName("quality 2, promise 8: two copies that share the mailboxes send each mail once, and none is left over")
    void sendsEachMailOnce() {
        List<UUID> links =
                IntStream.range(0, MAILS).mapToObj(mail -> UUID.randomUUID()).toList();
        try (SecondCopy second = new SecondCopy(service)) {
            assertThat(second).isNotNull();
            links.stream().limit(3).forEach(link -> graph.next(contact(link), Answer.of(503)));
            links.forEach(link -> events.publish(TestEvents.requested(link, contact(link))));
            await().atMost(Duration.ofSeconds(90)).until(() -> sent(links) == MAILS);
        }

        assertThat(links)
                .allSatisfy(link -> assertThat(graph.mailsTo(contact(link))).hasSize(1));
    }

    private int sent(List<UUID> links) {
        return jdbc.sql("SELECT count(*) FROM message WHERE state = 'SENT' AND recipient IN (:contacts)")
                .param(
                        "contacts",
                        links.stream()
                                .map(TwoCopiesSendingIntegrationTests::contact)
                                .toList())
                .query(Integer.class)
                .single();
    }

    private static String contact(UUID link) {
        return "contact." + link + "@alder.example";
    }
}
