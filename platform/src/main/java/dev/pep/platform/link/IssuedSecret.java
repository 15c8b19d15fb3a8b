package dev.pep.platform.link;

import java.time.Instant;

/** A link's secret, for whoever the link is for and nothing else: it is never stored, and its text does not show it. */
public record IssuedSecret(String secret, Instant expiresAt) {

    @Override
    public String toString() {
        return "Secret of a link, until " + expiresAt;
    }
}
