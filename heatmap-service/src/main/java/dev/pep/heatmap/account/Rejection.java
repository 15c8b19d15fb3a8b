package dev.pep.heatmap.account;

/**
 * A row that was not taken.
 *
 * @param line where it stands in the file
 * @param reason what is wrong, in a sentence
 * @param text the row itself, cut if it is long
 */
record Rejection(int line, String reason, String text) {

    private static final int LONGEST_TEXT = 500;

    Rejection {
        text = text.replace('\0', ' ');
        if (text.length() > LONGEST_TEXT) {
            text = text.substring(0, LONGEST_TEXT) + "…";
        }
    }
}
