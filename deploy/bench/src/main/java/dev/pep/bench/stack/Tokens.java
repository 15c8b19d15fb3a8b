package dev.pep.bench.stack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Both issuers that the services trust: internal tokens as the sign-in provider signs them, partners' as the gateway.
 */
public final class Tokens implements AutoCloseable {

    private static final Duration LIFE = Duration.ofHours(3);

    private final RSAKey internalKey;
    private final ECKey partnerKey;
    private final KeyServer server;

    Tokens(int port) throws Exception {
        internalKey = new RSAKeyGenerator(2048).keyID("internal").generate();
        partnerKey = new ECKeyGenerator(Curve.P_256).keyID("partner").generate();
        server = new KeyServer(port, internalKey.toPublicJWK(), partnerKey.toPublicJWK());
    }

    String internalIssuer() {
        return server.url() + "/internal";
    }

    String partnerIssuer() {
        return server.url() + "/partner";
    }

    /** Returns a token of an internal person. */
    public String internal(String email, String role, List<String> ous) throws JOSEException {
        var claims = claims(internalIssuer(), email)
                .claim("email", email)
                .claim("name", email)
                .claim("roles", List.of(role))
                .claim("ous", ous)
                .build();
        return sign(claims, internalKey, JWSAlgorithm.RS256, new RSASSASigner(internalKey));
    }

    /** Returns the token of a partner's contact who has opened a link of the first generation. */
    public String partner(UUID link, UUID request, UUID contact) throws JOSEException {
        var claims = claims(partnerIssuer(), contact.toString())
                .claim("purpose", "report")
                .claim("link", link.toString())
                .claim("generation", 1)
                .claim("subject_id", request.toString())
                .claim("contact", contact.toString())
                .build();
        return sign(claims, partnerKey, JWSAlgorithm.ES256, new ECDSASigner(partnerKey));
    }

    private static JWTClaimsSet.Builder claims(String issuer, String subject) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .audience("pep-api")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
    }

    private static String sign(JWTClaimsSet claims, JWK key, JWSAlgorithm algorithm, JWSSigner signer)
            throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    @Override
    public void close() {
        server.close();
    }
}
