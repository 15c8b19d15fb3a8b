package dev.pep.engagement.desk.list;

import java.time.Duration;

/** What of an engagement that is not cancelled needs attention, as a condition on {@code engagement e}. */
public enum Attention {
    /** A partner owes an answer. */
    ANSWERS("invitation i WHERE i.engagement_id = e.id AND i.state IN ('SENT', 'OPENED')"),
    /** An invitation ends within three days. */
    EXPIRING("invitation i WHERE i.engagement_id = e.id AND i.state IN ('SENT', 'OPENED') AND i.expires_at < :soon"),
    /** A task is overdue. */
    OVERDUE("live_task t WHERE t.engagement_id = e.id AND t.overdue"),
    /** A partner has given a material in the last fourteen days. */
    MATERIALS(
            "material m WHERE m.engagement_id = e.id AND m.added_kind = 'PARTNER' AND m.withdrawn_at IS NULL AND m.added_at >= :lately");

    /** How long before its end an invitation ends soon. */
    public static final Duration SOON = Duration.ofDays(3);

    /** How long a material is new. */
    public static final Duration LATELY = Duration.ofDays(14);

    private final String condition;

    Attention(String rows) {
        this.condition = "e.cancelled_at IS NULL AND EXISTS (SELECT 1 FROM " + rows + ")";
    }

    String condition() {
        return condition;
    }
}
