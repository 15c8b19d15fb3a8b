package dev.pep.platform.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The two issuers whose tokens are accepted, and no other.
 *
 * @param internal the sign-in provider: people and machines
 * @param partner the gateway: partners who have opened a link
 */
@Validated
@ConfigurationProperties("pep.security")
record SecuritySettings(
        @NotNull @Valid Issuer internal, @NotNull @Valid Issuer partner) {

    /**
     * One issuer.
     *
     * @param issuer the exact {@code iss} of its tokens
     * @param jwkSetUri where its public keys are; read when the first token comes
     * @param audience the {@code aud} that a token must name
     */
    record Issuer(
            @NotBlank String issuer,
            @NotBlank String jwkSetUri,
            @NotBlank String audience) {}
}
