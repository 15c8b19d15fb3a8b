package dev.pep.platform.security;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Those whose tokens are accepted, and no other: a token's {@code iss} says by whose keys and rules it is verified, and
 * what kind of caller it names.
 *
 * @param byName the issuers by their exact {@code iss}
 */
record TrustedIssuers(Map<String, TrustedIssuer> byName)
        implements JwtDecoder, OAuth2TokenValidator<Jwt>, Converter<Jwt, AbstractAuthenticationToken> {

    @Override
    public Jwt decode(String token) {
        TrustedIssuer issuer = byName.get(named(token));
        if (issuer == null) {
            throw new BadJwtException("This issuer is not trusted");
        }
        return issuer.decoder().decode(token);
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return of(token).claims().validate(token);
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return of(token).callers().convert(token);
    }

    private TrustedIssuer of(Jwt verified) {
        return Objects.requireNonNull(byName.get(verified.getClaimAsString(JwtClaimNames.ISS)));
    }

    private static String named(String token) {
        try {
            return String.valueOf(JWTParser.parse(token).getJWTClaimsSet().getIssuer());
        } catch (ParseException | RuntimeException unreadable) {
            throw new BadJwtException("This is no token", unreadable);
        }
    }
}
