package dev.pep.platform.deadletter;

import dev.pep.platform.event.PepTopics;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** A service with two topics of events, one of states, and one whose schema the registry refuses. */
@SpringBootApplication
class LetterTestApplication {

    static final String EVENTS = "test.letters.events.v1";
    static final String SHARED = "test.letters.shared.v1";
    static final String STATES = "test.letters.states.v1";
    static final String REFUSED = "test.letters.refused.v1";

    @Bean
    KafkaAdmin.NewTopics events(PepTopics topics) {
        return topics.events(EVENTS);
    }

    @Bean
    KafkaAdmin.NewTopics shared(PepTopics topics) {
        return topics.events(SHARED);
    }

    @Bean
    KafkaAdmin.NewTopics states(PepTopics topics) {
        return topics.state(STATES);
    }

    @Bean
    KafkaAdmin.NewTopics refused(PepTopics topics) {
        return topics.events(REFUSED);
    }
}
