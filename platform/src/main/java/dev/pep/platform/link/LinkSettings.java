package dev.pep.platform.link;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the secrets of links are made from.
 *
 * @param key at least 32 random bytes in base64; whoever has it can make every link, so it is a secret itself
 */
@ConfigurationProperties("pep.links")
record LinkSettings(String key) {

    private static final int LEAST_BYTES = 32;

    LinkSettings {
        if (Base64.getDecoder().decode(key).length < LEAST_BYTES) {
            throw new IllegalArgumentException("pep.links.key has fewer than 32 bytes");
        }
    }

    byte[] keyBytes() {
        return Base64.getDecoder().decode(key);
    }

    @Override
    public String toString() {
        return "LinkSettings[hidden]";
    }
}
