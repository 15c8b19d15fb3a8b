package dev.pep.platform.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/** The secret of a link: 256 bit in base64url. Only {@link #value()} tells it; printed, it hides itself. */
public final class LinkSecret {

    private static final int BYTES = 32;
    private static final int CHARACTERS = 43;

    private final String value;

    private LinkSecret(String value) {
        this.value = value;
    }

    static LinkSecret of(byte[] bits) {
        if (bits.length != BYTES) {
            throw new IllegalArgumentException("A link's secret has 256 bit");
        }
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Reads what a stranger presents; empty if no secret can look like this. */
    public static Optional<LinkSecret> parse(String presented) {
        if (presented.length() != CHARACTERS || !presented.matches("[A-Za-z0-9_-]+")) {
            return Optional.empty();
        }
        return Optional.of(of(Base64.getUrlDecoder().decode(presented)));
    }

    /** Returns the text that stands in the link. */
    public String value() {
        return value;
    }

    /** Returns the SHA-256 hash, which is all that is ever stored. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "LinkSecret[hidden]";
    }
}
