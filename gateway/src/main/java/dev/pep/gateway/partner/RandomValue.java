package dev.pep.gateway.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The value of a partner's cookie: 256 random bits, of which the database only ever sees the hash. */
record RandomValue(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static RandomValue create() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new RandomValue(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hexHash() {
        return HexFormat.of().formatHex(hash());
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "RandomValue[hidden]";
    }
}
