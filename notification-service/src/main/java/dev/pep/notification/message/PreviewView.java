package dev.pep.notification.message;

import dev.pep.notification.mail.Rendered;

/** A mail as it will be, shown to who is about to cause it. */
public record PreviewView(String subject, String html, String text) {

    public static PreviewView of(String subject, Rendered mail) {
        return new PreviewView(subject, mail.html(), mail.text());
    }
}
