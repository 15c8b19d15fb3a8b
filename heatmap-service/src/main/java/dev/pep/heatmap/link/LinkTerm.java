package dev.pep.heatmap.link;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long links work.
 *
 * @param graceDays days for which a link works after the due date
 * @param openDays days for which a link works if there is no due date
 */
@ConfigurationProperties("pep.links")
public record LinkTerm(
        @DefaultValue("14") int graceDays,
        @DefaultValue("30") int openDays) {

    /** Returns the end of a link: the end of the last day of grace, in the asker's zone. */
    public Instant end(@Nullable LocalDate dueOn, ZoneId zone, Instant now) {
        return dueOn == null
                ? now.plus(Duration.ofDays(openDays))
                : dueOn.plusDays(graceDays + 1L).atStartOfDay(zone).toInstant();
    }
}
