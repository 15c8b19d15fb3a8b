package dev.pep.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Both issuers that a service under test trusts: signs tokens with keys of its own, whose public halves it serves. One
 * key cannot sign for the other issuer.
 */
public final class TestTokens {

    private static final String AUDIENCE = "pep-api";
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final RSAKey internalKey = key("internal");
    private final RSAKey partnerKey = key("partner");
    private final TokenServer server = new TokenServer(
            Map.of("/internal/jwks", internalKey.toPublicJWK(), "/partner/jwks", partnerKey.toPublicJWK()),
            () -> machine("test-client", "links.issue", "links.exchange", "row-sets.write"));

    private TestTokens() {}

    /** Returns the issuers of this JVM. */
    public static TestTokens shared() {
        return Shared.INSTANCE;
    }

    /** Returns a token of an internal person. */
    public String internal(InternalUser user) {
        JWTClaimsSet.Builder claims = person(user)
                .claim("name", user.name())
                .claim("roles", user.roles().stream().map(Role::name).toList())
                .claim(
                        "ous",
                        user.ous().all() ? List.of("*") : List.copyOf(user.ous().ous()));
        if (user.zone() != null) {
            claims.claim("zoneinfo", user.zone().getId());
        }
        return sign(claims, internalKey);
    }

    /** Returns a token of another service. */
    public String machine(String clientId, String... scopes) {
        return sign(claims(internalIssuer(), clientId).claim("scope", String.join(" ", scopes)), internalKey);
    }

    /** Returns a token of a partner's contact who has opened a link. */
    public String partner(PartnerCaller caller) {
        JWTClaimsSet.Builder claims = claims(partnerIssuer(), caller.id())
                .claim("purpose", caller.purpose())
                .claim("link", caller.linkId().toString())
                .claim("generation", caller.generation())
                .claim("subject_id", caller.subjectId().toString())
                .claim("contact", caller.contactId().toString());
        return sign(claims, partnerKey);
    }

    /** Returns a token that looks like an internal person's but is signed by the partners' issuer. */
    public String forged(InternalUser user) {
        return sign(person(user), partnerKey);
    }

    /** Returns a person's token that is right in all but its audience. */
    public String forOthers(InternalUser user) {
        return sign(person(user).audience("somebody-else"), internalKey);
    }

    /** Returns a person's token that is right in all but its time. */
    public String expired(InternalUser user) {
        Instant now = Instant.now();
        return sign(
                person(user)
                        .issueTime(Date.from(now.minus(LIFE)))
                        .expirationTime(Date.from(now.minus(Duration.ofMinutes(5)))),
                internalKey);
    }

    /** Returns a person's token that is right in all but that nobody has signed it. */
    public String unsigned(InternalUser user) {
        return new PlainJWT(person(user).build()).serialize();
    }

    /** Returns a person's token that is signed as if the issuer's public key were a shared secret. */
    public String confused(InternalUser user) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(internalKey.getKeyID())
                            .build(),
                    person(user).build());
            token.sign(new MACSigner(internalKey.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet.Builder person(InternalUser user) {
        return claims(internalIssuer(), user.email()).claim("email", user.email());
    }

    Map<String, String> settings() {
        return Map.of(
                "pep.security.internal.issuer",
                internalIssuer(),
                "pep.security.internal.jwk-set-uri",
                server.url() + "/internal/jwks",
                "pep.security.internal.audience",
                AUDIENCE,
                "pep.security.partner.issuer",
                partnerIssuer(),
                "pep.security.partner.jwk-set-uri",
                server.url() + "/partner/jwks",
                "pep.security.partner.audience",
                AUDIENCE,
                "spring.security.oauth2.client.provider.machine.token-uri",
                server.url() + "/token");
    }

    private String internalIssuer() {
        return server.url() + "/internal";
    }

    private String partnerIssuer() {
        return server.url() + "/partner";
    }

    private static JWTClaimsSet.Builder claims(String issuer, String subject) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(issuer)
                .subject(subject)
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
    }

    private static String sign(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the issuers when the first test asks. */
    private static final class Shared {
        static final TestTokens INSTANCE = new TestTokens();
    }
}
