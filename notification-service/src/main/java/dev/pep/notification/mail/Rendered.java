package dev.pep.notification.mail;

/** What a mail says, as HTML and as plain text; its own text says nothing of it. */
public record Rendered(String html, String text) {

    @Override
    public String toString() {
        return "Rendered, " + html.length() + " characters";
    }
}
