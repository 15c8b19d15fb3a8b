package dev.pep.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says, as HTML and as plain text; its own text says nothing of it.
 *
 * @param preferences where its reader can choose to get fewer of these, if there is such a place
 */
public record Rendered(String html, String text, @Nullable String preferences) {

    public Rendered(String html, String text) {
        this(html, text, null);
    }

    /** Returns the same mail with the place where its reader can choose to get fewer. */
    public Rendered withPreferences(String address) {
        return new Rendered(html, text, address);
    }

    @Override
    public String toString() {
        return "Rendered, " + html.length() + " characters";
    }
}
