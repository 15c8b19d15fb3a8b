package dev.pep.heatmap.file;

/** Where a text stands with its quotation marks, by the rules of RFC 4180; blanks around quotes are let pass. */
enum Quotes {
    /** Every quoted field ends. */
    CLOSED,
    /** The last field is quoted and has not ended. */
    OPEN,
    /** Something other than a separator follows a closing quote. */
    BROKEN;

    static Quotes of(String text, char separator) {
        int at = 0;
        while (at <= text.length()) {
            at = skipBlanks(text, at, separator);
            if (at < text.length() && text.charAt(at) == '"') {
                int close = closing(text, at + 1);
                if (close < 0) {
                    return OPEN;
                }
                at = skipBlanks(text, close + 1, separator);
                if (at < text.length() && text.charAt(at) != separator) {
                    return BROKEN;
                }
            } else {
                at = nextSeparator(text, at, separator);
            }
            at++;
        }
        return CLOSED;
    }

    private static int closing(String text, int from) {
        int at = text.indexOf('"', from);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at;
    }

    private static int nextSeparator(String text, int from, char separator) {
        int at = text.indexOf(separator, from);
        return at < 0 ? text.length() : at;
    }

    private static int skipBlanks(String text, int from, char separator) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at)) && text.charAt(at) != separator) {
            at++;
        }
        return at;
    }

    /** What the parser of rows lets pass around quotes. */
    private static boolean isBlank(char c) {
        return c <= ' ' && c != '\n' && c != '\r';
    }
}
