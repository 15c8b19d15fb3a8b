package dev.pep.gateway.partner;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.pep.gateway.browser.PublicAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Mints the token that stands for a partner session at the services: short, for one purpose, and nothing else. */
@Component
class PartnerTokens {

    private static final String AUDIENCE = "pep-api";

    private final KeyRing ring;
    private final PublicAddress address;
    private final PartnerSettings settings;
    private final Clock clock;

    PartnerTokens(KeyRing ring, PublicAddress address, PartnerSettings settings, Clock clock) {
        this.ring = ring;
        this.address = address;
        this.settings = settings;
        this.clock = clock;
    }

    String mint(PartnerSession session) {
        ECKey key = ring.keys().current();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        SignedJWT token = new SignedJWT(header, claims(session));
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException unusable) {
            throw new IllegalStateException("The signing key cannot sign", unusable);
        }
        return token.serialize();
    }

    private JWTClaimsSet claims(PartnerSession session) {
        Instant now = clock.instant();
        Instant expiry = now.plus(settings.tokenLife());
        OpenedLink link = session.link();
        return new JWTClaimsSet.Builder()
                .issuer(address.publicUrl().toString())
                .audience(AUDIENCE)
                .subject(link.contactId().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiry.isBefore(session.endsAt()) ? expiry : session.endsAt()))
                .claim("purpose", link.purpose())
                .claim("link", link.linkId().toString())
                .claim("generation", link.generation())
                .claim("subject_id", link.subjectId().toString())
                .claim("contact", link.contactId().toString())
                .build();
    }
}
