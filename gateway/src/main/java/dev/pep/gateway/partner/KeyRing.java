package dev.pep.gateway.partner;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The keys in use, from a mounted file or else the database; a change reaches this copy within a minute. */
@Component
class KeyRing {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final KeyStore store;
    private final @Nullable Resource mounted;
    private final Clock clock;
    private volatile @Nullable Known known;

    KeyRing(KeyStore store, PartnerSettings settings, Clock clock) {
        this.store = store;
        this.mounted = settings.signingKeys();
        this.clock = clock;
    }

    private record Known(SigningKeys keys, Instant at) {}

    SigningKeys keys() {
        Known cached = known;
        Instant now = clock.instant();
        if (cached == null || cached.at().plus(FRESH).isBefore(now)) {
            cached = new Known(mounted == null ? store.load() : read(mounted), now);
            known = cached;
        }
        return cached.keys();
    }

    private static SigningKeys read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            List<ECKey> keys = JWKSet.load(content).getKeys().stream()
                    .map(ECKey.class::cast)
                    .toList();
            return new SigningKeys(keys.getFirst(), keys);
        } catch (IOException | ParseException broken) {
            throw new IllegalStateException("The mounted signing keys cannot be read", broken);
        }
    }
}
