package dev.pep.engagement.plan;

/** What kind of co-selling an engagement is. */
public enum EngagementType {
    CO_SELL,
    ACCELERATE,
    SHOWCASE
}
