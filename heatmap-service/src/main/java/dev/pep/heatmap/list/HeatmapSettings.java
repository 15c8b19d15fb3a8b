package dev.pep.heatmap.list;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the heatmap looks at reports.
 *
 * @param reportOldAfterDays age in days from which a report looks faded
 */
@ConfigurationProperties("pep.heatmap")
record HeatmapSettings(@DefaultValue("90") int reportOldAfterDays) {

    Duration oldAfter() {
        return Duration.ofDays(reportOldAfterDays);
    }
}
