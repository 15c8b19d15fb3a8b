package dev.pep.gateway.signin;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in; the addresses of the provider itself are Spring's own settings.
 *
 * @param issuer what ID tokens must name as their issuer; it is compared, never fetched
 * @param endSessionUri where the provider ends its own session
 * @param afterSignOut the path that the provider sends the browser back to
 * @param idle how long a session lives without a request
 * @param lifetime how long a session lives at most
 * @param timeout how long the provider may take to answer
 */
@ConfigurationProperties("pep.gateway.sign-in")
record SignInSettings(
        URI issuer,
        URI endSessionUri,
        @DefaultValue("/") String afterSignOut,
        @DefaultValue("2h") Duration idle,
        @DefaultValue("12h") Duration lifetime,
        @DefaultValue("5s") Duration timeout) {}
