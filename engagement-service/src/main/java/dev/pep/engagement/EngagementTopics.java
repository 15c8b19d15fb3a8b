package dev.pep.engagement;

import dev.pep.event.Topics;
import dev.pep.platform.event.PepTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics that this service owns. */
@Configuration(proxyBeanMethods = false)
class EngagementTopics {

    @Bean
    NewTopics engagementTopic(PepTopics topics) {
        return topics.events(Topics.ENGAGEMENT);
    }
}
