package dev.pep.gateway.signin;

import dev.pep.platform.call.TokenRequests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;

/** Talks to the token endpoint of the sign-in server; a server that hangs costs no more than the configured time. */
@Configuration(proxyBeanMethods = false)
class TokenEndpoint {

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeClient(SignInSettings settings) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(TokenRequests.within(settings.timeout(), settings.timeout()));
        return client;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshClient(SignInSettings settings) {
        var client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(TokenRequests.within(settings.timeout(), settings.timeout()));
        return client;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> machineClient(SignInSettings settings) {
        var client = new RestClientClientCredentialsTokenResponseClient();
        client.setRestClient(TokenRequests.within(settings.timeout(), settings.timeout()));
        return client;
    }
}
