package dev.pep.notification.invitation;

import dev.pep.notification.mail.OneLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a partner is invited to, as far as a partner may know it: no address, no operating unit, no account's name.
 *
 * @param type the event's word for it, such as CO_SELL
 * @param organiser name of the coordinator who owns it
 * @param firstDay first day of the window of dates that is wished for, if there is one
 */
record Occasion(
        String type,
        String title,
        @Nullable String description,
        String organiser,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    Occasion {
        title = OneLine.of(title);
        organiser = OneLine.of(organiser);
    }

    /** Returns the type in words; of one that this version does not know, what it is in any case. */
    String typeWords() {
        return switch (type) {
            case "CO_SELL" -> "Co-Sell";
            case "ACCELERATE" -> "Accelerate";
            case "SHOWCASE" -> "Showcase";
            default -> "Engagement";
        };
    }

    /** Returns the window of dates in words, if there is one. */
    @Nullable String days() {
        if (firstDay == null) {
            return lastDay == null ? null : "until " + DAY.format(lastDay);
        }
        if (lastDay == null) {
            return "from " + DAY.format(firstDay);
        }
        return firstDay.equals(lastDay) ? DAY.format(firstDay) : DAY.format(firstDay) + " to " + DAY.format(lastDay);
    }
}
