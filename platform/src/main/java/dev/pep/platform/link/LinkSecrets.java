package dev.pep.platform.link;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the secrets of links from the service's key, so that the same link and generation always give the same secret
 * while only its hash is stored. A higher generation is another secret.
 */
public class LinkSecrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    LinkSecrets(LinkSettings settings) {
        this.key = new SecretKeySpec(settings.keyBytes(), ALGORITHM);
    }

    /** Returns the secret of a link in one of its generations. */
    public LinkSecret of(UUID linkId, int generation) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return LinkSecret.of(mac.doFinal(bytes(linkId, generation)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID linkId, int generation) {
        return ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES)
                .putLong(linkId.getMostSignificantBits())
                .putLong(linkId.getLeastSignificantBits())
                .putInt(generation)
                .array();
    }
}
