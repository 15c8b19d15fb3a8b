package dev.pep.notification.organiser;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one partner's answer, task, material or heatmap: from before the first untold change to after the
 * last, in the order in which they were made.
 *
 * @param matter id of the partner who answers, of the task, of the material, or of the report request
 * @param name title of the task or name of the material; else empty
 * @param reason coded reason of an answer, reason of a refusal in words, if there is one
 * @param remark what the partner has written
 * @param by who made the last change, if that is a person whose name is known
 * @param own whether the organiser has made it, to whom it is no news
 * @param since when the first change was made
 * @param at when the last change was made
 */
record EngagementChange(
        UUID engagementId,
        String title,
        String partnerName,
        UUID matter,
        String name,
        Step before,
        Step after,
        @Nullable String reason,
        @Nullable String remark,
        String by,
        boolean own,
        Instant since,
        Instant at) {

    Subject subject() {
        return new Subject(engagementId, matter);
    }

    /** Returns this change and another one, that came later but may have been made earlier, as one. */
    EngagementChange and(EngagementChange other) {
        EngagementChange first = other.since.isBefore(since) ? other : this;
        EngagementChange last = other.at.isBefore(at) ? this : other;
        return new EngagementChange(
                engagementId,
                last.title,
                last.partnerName,
                matter,
                last.name,
                first.before,
                last.after,
                last.reason,
                last.remark,
                last.by,
                last.own,
                first.since,
                last.at);
    }

    /** Returns what there is to tell; nothing if in the end nothing differs, or the organiser has done it. */
    Optional<News> news() {
        return own || before == after || !after.isNews() || after == Step.WITHDRAWN && before == Step.OPEN
                ? Optional.empty()
                : Optional.of(new News(engagementId, title, partnerName, NewsWords.of(this), remark, by, at));
    }

    /** Which matter of which engagement. */
    record Subject(UUID engagement, UUID matter) {}
}
