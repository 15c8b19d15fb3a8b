package dev.pep.heatmap;

import dev.pep.event.Topics;
import dev.pep.platform.event.PepTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics that this service owns. */
@Configuration(proxyBeanMethods = false)
class HeatmapTopics {

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
