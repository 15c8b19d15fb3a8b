package dev.pep.platform.link;

import dev.pep.platform.event.EventStamps;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives links to a service that has a key for them, and the endpoints for whoever mails and exchanges them. */
@AutoConfiguration
@ConditionalOnProperty("pep.links.key")
@EnableConfigurationProperties(LinkSettings.class)
class LinkAutoConfiguration {

    @Bean
    LinkSecrets linkSecrets(LinkSettings settings) {
        return new LinkSecrets(settings);
    }

    @Bean
    LinkPurposes linkPurposes(ObjectProvider<LinkPurpose> purposes) {
        return new LinkPurposes(purposes.stream().toList());
    }

    @Bean
    Links links(JdbcClient jdbc, LinkSecrets secrets) {
        return new Links(jdbc, secrets);
    }

    @Bean
    LinkGate linkGate(Links links, LinkPurposes purposes, Clock clock) {
        return new LinkGate(links, purposes, clock);
    }

    @Bean
    ExchangeLink exchangeLink(Links links, LinkPurposes purposes, EventStamps stamps, Clock clock) {
        return new ExchangeLink(links, purposes, stamps, clock);
    }

    @Bean
    @ConditionalOnWebApplication
    LinkController linkController(
            Links links, LinkPurposes purposes, LinkSecrets secrets, Clock clock, ExchangeLink exchange) {
        return new LinkController(new IssueSecret(links, purposes, secrets, clock), exchange);
    }
}
