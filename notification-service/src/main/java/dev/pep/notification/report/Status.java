package dev.pep.notification.report;

/** Account status in words, with its letter and colours: it can be told without seeing colour. */
enum Status {
    TARGET("Target (T)", "#fde7e9", "#8a1620"),
    PAST_CUSTOMER("Past customer (P)", "#fff4ce", "#5c4400"),
    ACTIVE_CUSTOMER("Active customer (A)", "#dff6dd", "#0b5a08"),
    UNKNOWN("Unknown (?)", "#f0f0f0", "#424242");

    private final String words;
    private final String background;
    private final String foreground;

    Status(String words, String background, String foreground) {
        this.words = words;
        this.background = background;
        this.foreground = foreground;
    }

    String words() {
        return words;
    }

    String background() {
        return background;
    }

    String foreground() {
        return foreground;
    }
}
