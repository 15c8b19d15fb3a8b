package dev.pep.platform.call;

import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;

/** Puts the machine's token into calls: one for all services, fetched within the time that a call itself may take. */
class MachineTokens {

    private static final String MACHINE = "machine";
    private static final Authentication US =
            new AnonymousAuthenticationToken(MACHINE, MACHINE, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final ClientRegistrationRepository registrations;
    private final OAuth2AuthorizedClientService tokens;
    private final @Nullable OAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> endpoint;

    /** The endpoint counts, if there is one, with the times that it has. */
    MachineTokens(
            ClientRegistrationRepository registrations,
            @Nullable OAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> endpoint) {
        this.registrations = registrations;
        this.tokens = new InMemoryOAuth2AuthorizedClientService(registrations);
        this.endpoint = endpoint;
    }

    ClientHttpRequestInterceptor in(ServiceAddresses.Service service) {
        var machine = new OAuth2ClientHttpRequestInterceptor(manager(service));
        machine.setClientRegistrationIdResolver(request -> MACHINE);
        machine.setPrincipalResolver(request -> US);
        machine.setAuthorizationFailureHandler(OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
        return machine;
    }

    private OAuth2AuthorizedClientManager manager(ServiceAddresses.Service service) {
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, tokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(
                        machine -> machine.accessTokenResponseClient(endpoint == null ? within(service) : endpoint))
                .build());
        return manager;
    }

    private static OAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> within(
            ServiceAddresses.Service service) {
        var client = new RestClientClientCredentialsTokenResponseClient();
        client.setRestClient(TokenRequests.within(service.connectTimeout(), service.answerTimeout()));
        return client;
    }
}
