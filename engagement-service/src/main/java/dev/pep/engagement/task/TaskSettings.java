package dev.pep.engagement.task;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When tasks are due, and when partners are reminded of them.
 *
 * @param heatmapDays days before the engagement's first day on which the heatmap is due
 * @param uploadDays the same of recordings and slides
 * @param prepCallDays the same of the prep call
 * @param shortest days that a partner has at least
 * @param remindDays days before the due date on which those who owe are reminded
 * @param againDays days after which they are reminded again when it is overdue
 * @param remindPause how soon after a reminder the same partner can be reminded again
 */
@ConfigurationProperties("pep.tasks")
record TaskSettings(
        @DefaultValue("14") int heatmapDays,
        @DefaultValue("7") int uploadDays,
        @DefaultValue("3") int prepCallDays,
        @DefaultValue("3") int shortest,
        @DefaultValue("2") int remindDays,
        @DefaultValue("7") int againDays,
        @DefaultValue("24h") Duration remindPause) {

    int daysBefore(TaskKind kind) {
        return switch (kind) {
            case HEATMAP -> heatmapDays;
            case SHOWCASE_RECORDING, SUPERPOWER_SLIDE -> uploadDays;
            case PREP_CALL -> prepCallDays;
        };
    }
}
