package dev.pep.engagement.heatmap;

/** How far a partner's heatmap has come. */
public enum HeatmapState {
    /** heatmap-service has not answered yet. */
    REQUESTED,
    /** The partner has its report request. */
    ASKED,
    DONE,
    /** The report request could not be made. */
    REFUSED,
    REVOKED;

    boolean isOpen() {
        return this == REQUESTED || this == ASKED;
    }
}
