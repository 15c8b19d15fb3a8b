package dev.pep.heatmap.file;

/**
 * One line of a file as it stands there.
 *
 * @param number counted from 1
 * @param text without its end
 * @param cut whether the line was longer than may be read, so that the text is only its start
 */
record Line(int number, String text, boolean cut) {

    /** Returns whether there is nothing in it but white space and the separator. */
    boolean blank(char separator) {
        return text.chars().allMatch(c -> c == separator || Character.isWhitespace(c));
    }
}
