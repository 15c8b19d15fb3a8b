package dev.pep.platform.event;

import dev.pep.event.Topics;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaAdmin;

/** A service with nothing but the platform: one topic of events, one of states. */
@SpringBootApplication
@Import({RecordingListener.class, PollListener.class})
class EventTestApplication {

    @Bean
    KafkaAdmin.NewTopics reports(PepTopics topics) {
        return topics.events(Topics.PARTNER_REPORT);
    }

    @Bean
    KafkaAdmin.NewTopics accounts(PepTopics topics) {
        return topics.state(Topics.ACCOUNT);
    }
}
