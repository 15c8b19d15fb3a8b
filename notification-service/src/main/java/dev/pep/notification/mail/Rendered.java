package dev.pep.notification.mail;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, as HTML and as plain text; its own text says nothing of it.
 *
 * @param preferences where its reader can choose to get fewer of these, if there is such a place
 * @param parts what it brings besides
 */
public record Rendered(String html, String text, @Nullable String preferences, List<MailPart> parts) {

    public Rendered {
        parts = List.copyOf(parts);
    }

    public Rendered(String html, String text) {
        this(html, text, null, List.of());
    }

    /** Returns the same mail with the place where its reader can choose to get fewer. */
    public Rendered withPreferences(String address) {
        return new Rendered(html, text, address, parts);
    }

    /** Returns the same mail with more parts, after those that it has. */
    public Rendered with(List<MailPart> added) {
        return new Rendered(
                html,
                text,
                preferences,
                Stream.concat(parts.stream(), added.stream()).toList());
    }

    @Override
    public String toString() {
        return "Rendered, " + html.length() + " characters";
    }
}
