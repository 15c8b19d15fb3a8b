package dev.pep.heatmap.index;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the index in memory is kept up with the database.
 *
 * @param freshFor how old it may be when it answers; it looks for changes first if it is older
 * @param poll how often it looks for changes though nobody asks
 * @param reloadFrom from how many changed accounts it is read anew instead
 */
@ConfigurationProperties("pep.heatmap.index")
record IndexSettings(
        @DefaultValue("100ms") Duration freshFor,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("50000") int reloadFrom) {}
