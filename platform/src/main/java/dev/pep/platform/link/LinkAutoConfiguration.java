package dev.pep.platform.link;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives links to a service that has a key for them. */
@AutoConfiguration
@ConditionalOnProperty("pep.links.key")
@EnableConfigurationProperties(LinkSettings.class)
class LinkAutoConfiguration {

    @Bean
    LinkSecrets linkSecrets(LinkSettings settings) {
        return new LinkSecrets(settings);
    }
}
