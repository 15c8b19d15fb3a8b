package dev.pep.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands out the access token of the caller; refreshes it in time, and only once however many requests ask at once. */
@Component
class AccessTokens {

    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final SignInTokens tokens;
    private final OAuth2AuthorizedClientManager manager;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccessTokens(
            SignInTokens tokens, OAuth2AuthorizedClientManager manager, TransactionTemplate transaction, Clock clock) {
        this.tokens = tokens;
        this.manager = manager;
        this.transaction = transaction;
        this.clock = clock;
    }

    String of(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizedClient known = tokens.recent(request);
        if (known == null) {
            throw new SignInEnded();
        }
        if (expiry(known.getAccessToken()).isAfter(clock.instant().plus(MARGIN))) {
            return known.getAccessToken().getTokenValue();
        }
        return refresh(person, request, response);
    }

    private String refresh(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> refreshLocked(person, request, response)));
        } catch (OAuth2AuthorizationException refused) {
            if ("invalid_grant".equals(refused.getError().getErrorCode())) {
                throw new SignInEnded();
            }
            throw new SignInServerDown(refused);
        }
    }

    private String refreshLocked(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        tokens.lock(request);
        @Nullable OAuth2AuthorizedClient refreshed =
                manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(Registrations.PEOPLE)
                        .principal(person)
                        .attribute(HttpServletRequest.class.getName(), request)
                        .attribute(HttpServletResponse.class.getName(), response)
                        .build());
        if (refreshed == null || expiry(refreshed.getAccessToken()).isBefore(clock.instant())) {
            throw new SignInEnded();
        }
        return refreshed.getAccessToken().getTokenValue();
    }

    private static Instant expiry(OAuth2AccessToken token) {
        return Objects.requireNonNullElse(token.getExpiresAt(), Instant.MAX);
    }
}
