package dev.pep.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;

/** Refresh tokens that carry what they stand for, so that a restart of the server ends nobody's session. */
final class RefreshTokens {

    private static final Duration LIFE = Duration.ofHours(12);
    private static final JOSEObjectType TYPE = new JOSEObjectType("refresh+jwt");

    private final RSAKey key;
    private final Clock clock;

    RefreshTokens(RSAKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    String issue(Persona persona, Client client) {
        var claims = new JWTClaimsSet.Builder()
                .subject(persona.email())
                .audience(client.id())
                .expirationTime(Date.from(clock.instant().plus(LIFE)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).type(TYPE).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whom the token stands for; empty if it is not ours, another client's, or too old. */
    Optional<Persona> owner(String token, Client client) {
        try {
            var parsed = SignedJWT.parse(token);
            var claims = parsed.getJWTClaimsSet();
            var good = TYPE.equals(parsed.getHeader().getType())
                    && parsed.verify(new RSASSAVerifier(key.toRSAPublicKey()))
                    && claims.getAudience().contains(client.id())
                    && claims.getExpirationTime().toInstant().isAfter(clock.instant());
            return good ? Persona.withEmail(claims.getSubject()) : Optional.empty();
        } catch (ParseException | JOSEException notOurs) {
            return Optional.empty();
        }
    }
}
