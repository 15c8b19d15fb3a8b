package dev.pep.notification.invitation;

/** The types of engagements that can be chosen. */
enum OccasionType {
    CO_SELL,
    ACCELERATE,
    SHOWCASE
}
