package dev.pep.engagement.plan;

/** Where an engagement stands: it follows from what has happened, and is nowhere set (E10). */
public enum EngagementState {
    /** Not published: nobody outside the company has heard of it. */
    DRAFT,
    /** Published, and no partner takes part yet. */
    PLANNING,
    /** At least one partner takes part. */
    PREPARING,
    /** Its last session is over. */
    COMPLETE,
    CANCELLED
}
