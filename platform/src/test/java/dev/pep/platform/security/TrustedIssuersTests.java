package dev.pep.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class TrustedIssuersTests {

    private final TrustedIssuers issuers =
            new TrustedIssuers(Map.of("https://one", issuer("one"), "https://other", issuer("other")));

    @Test
    void asksTheOneThatATokenNames() {
        for (String name : List.of("one", "other")) {
            Jwt verified = issuers.decode(token("https://" + name));

            assertThat(verified.getSubject()).isEqualTo("verified by " + name);
            assertThat(issuers.convert(verified).getName()).isEqualTo("caller of " + name);
            assertThat(issuers.validate(verified).getErrors())
                    .extracting(OAuth2Error::getErrorCode)
                    .containsExactly("rules of " + name);
        }
    }

    @Test
    void refusesATokenOfAnybodyElse() {
        assertThatThrownBy(() -> issuers.decode(token("https://one/"))).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> issuers.decode(token(null))).isInstanceOf(BadJwtException.class);
    }

    @Test
    void refusesWhatIsNoToken() {
        for (String text : List.of("", "x", "a.b.c", "e30.e30.e30", "e30.W10.")) {
            assertThatThrownBy(() -> issuers.decode(text)).as(text).isInstanceOf(BadJwtException.class);
        }
    }

    private static TrustedIssuer issuer(String name) {
        return new TrustedIssuer(
                token -> Jwt.withTokenValue(token)
                        .header("alg", "none")
                        .issuer("https://" + name)
                        .subject("verified by " + name)
                        .build(),
                verified -> OAuth2TokenValidatorResult.failure(new OAuth2Error("rules of " + name)),
                verified -> new TestingAuthenticationToken("caller of " + name, ""));
    }

    private static String token(@Nullable String issuer) {
        return new PlainJWT(new JWTClaimsSet.Builder().issuer(issuer).build()).serialize();
    }
}
