package dev.pep.heatmap;

import dev.pep.event.Topics;
import dev.pep.platform.event.PepTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics of other services that this one reads, which are there in every test. */
@Configuration(proxyBeanMethods = false)
class OthersTopics {

    @Bean
    NewTopics engagementTopic(PepTopics topics) {
        return topics.events(Topics.ENGAGEMENT);
    }
}
