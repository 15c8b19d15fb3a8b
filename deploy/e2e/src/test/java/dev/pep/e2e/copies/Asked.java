package dev.pep.e2e.copies;

import java.net.URI;
import java.util.Map;

/** A partner that was asked: its name, which words only it may read, and its contacts' addresses with their secrets. */
public record Asked(String id, String name, String canary, Map<String, String> secrets) {

    /** The button of a mail holds the secret behind the mark. */
    public static String secret(String link) {
        return URI.create(link).getFragment();
    }
}
