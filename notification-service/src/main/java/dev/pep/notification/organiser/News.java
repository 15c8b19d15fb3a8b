package dev.pep.notification.organiser;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a digest.
 *
 * @param remark what the partner has written, told as theirs
 * @param by who has done it, or empty
 */
record News(
        UUID engagementId,
        String title,
        String partnerName,
        String words,
        @Nullable String remark,
        String by,
        Instant at) {}
