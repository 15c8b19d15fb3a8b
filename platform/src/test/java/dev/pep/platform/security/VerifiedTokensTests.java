package dev.pep.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class VerifiedTokensTests {

    private final AtomicInteger verifications = new AtomicInteger();
    private final AtomicBoolean expired = new AtomicBoolean();
    private final AtomicLong nanos = new AtomicLong();
    private final VerifiedTokens tokens = new VerifiedTokens(this::verify, jwt -> claims(), nanos::get);

    @Test
    void verifiesASignatureOnce() {
        assertThat(tokens.decode("a token")).isSameAs(tokens.decode("a token"));

        assertThat(verifications).hasValue(1);
    }

    @Test
    void verifiesItAgainAfterAMinute() {
        tokens.decode("a token");
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        tokens.decode("a token");

        assertThat(verifications).hasValue(2);
    }

    @Test
    void refusesAKnownTokenAsSoonAsItHasExpired() {
        tokens.decode("a token");
        expired.set(true);

        assertThatThrownBy(() -> tokens.decode("a token")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void remembersNoTokenWhoseSignatureIsWrong() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);

        assertThat(verifications).hasValue(2);
    }

    private Jwt verify(String token) {
        verifications.incrementAndGet();
        if (token.equals("forged")) {
            throw new BadJwtException("The signature is wrong");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "ES256")
                .expiresAt(Instant.EPOCH)
                .build();
    }

    private OAuth2TokenValidatorResult claims() {
        return expired.get()
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                : OAuth2TokenValidatorResult.success();
    }
}
