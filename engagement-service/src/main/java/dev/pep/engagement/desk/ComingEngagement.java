package dev.pep.engagement.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement that begins soon or has begun.
 *
 * @param id the engagement
 * @param title its title
 * @param firstDay its first day
 * @param lastDay its last day
 * @param partners the names of the partners that take part
 */
record ComingEngagement(
        UUID id, String title, LocalDate firstDay, @Nullable LocalDate lastDay, List<String> partners) {}
