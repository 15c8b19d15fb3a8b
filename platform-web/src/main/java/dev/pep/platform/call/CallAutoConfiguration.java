package dev.pep.platform.call;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

/** Gives a service that is registered as a machine at the sign-in server its way to call others. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration",
            "org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration"
        })
@ConditionalOnClass(ClientRegistrationRepository.class)
@ConditionalOnBean({ClientRegistrationRepository.class, RestClient.Builder.class})
@EnableConfigurationProperties(ServiceAddresses.class)
class CallAutoConfiguration {

    private static final String MACHINE = "machine";
    private static final Authentication US =
            new AnonymousAuthenticationToken(MACHINE, MACHINE, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    @Bean
    ServiceCalls serviceCalls(
            RestClient.Builder http,
            ServiceAddresses addresses,
            ClientRegistrationRepository registrations,
            ObjectProvider<OAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest>> tokenEndpoint) {
        var tokens = new InMemoryOAuth2AuthorizedClientService(registrations);
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, tokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(machine -> tokenEndpoint.ifUnique(machine::accessTokenResponseClient))
                .build());
        var machine = new OAuth2ClientHttpRequestInterceptor(manager);
        machine.setClientRegistrationIdResolver(request -> MACHINE);
        machine.setPrincipalResolver(request -> US);
        machine.setAuthorizationFailureHandler(OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
        return new ServiceCalls(http, addresses, machine);
    }
}
