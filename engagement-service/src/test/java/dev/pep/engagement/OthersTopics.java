package dev.pep.engagement;

import dev.pep.event.Topics;
import dev.pep.platform.event.PepTopics;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics of other services, which tests fill in their place. */
@TestConfiguration(proxyBeanMethods = false)
public class OthersTopics {

    @Bean
    NewTopics accountTopic(PepTopics topics) {
        return topics.state(Topics.ACCOUNT);
    }

    @Bean
    NewTopics partnerTopic(PepTopics topics) {
        return topics.state(Topics.PARTNER);
    }

    @Bean
    NewTopics reportRequestTopic(PepTopics topics) {
        return topics.events(Topics.REPORT_REQUEST);
    }

    @Bean
    NewTopics partnerReportTopic(PepTopics topics) {
        return topics.lastEvents(Topics.PARTNER_REPORT);
    }
}
