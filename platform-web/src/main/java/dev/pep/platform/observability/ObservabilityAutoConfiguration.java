package dev.pep.platform.observability;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** What of a program is observed: each call as a whole. */
@AutoConfiguration
class ObservabilityAutoConfiguration {

    /** One span and one timer for each filter of each call would tell nothing, and cost more than many a filter. */
    @Bean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }
}
