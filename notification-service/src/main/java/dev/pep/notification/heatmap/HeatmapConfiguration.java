package dev.pep.notification.heatmap;

import java.net.http.HttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

/** Makes the calls to heatmap-service as the machine that we are, never as the person at hand. */
@Configuration(proxyBeanMethods = false)
class HeatmapConfiguration {

    private static final String MACHINE = "machine";
    private static final Authentication US =
            new AnonymousAuthenticationToken(MACHINE, MACHINE, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    @Bean
    HeatmapClient heatmapClient(
            RestClient.Builder builder,
            HeatmapSettings settings,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientService tokens) {
        OAuth2ClientHttpRequestInterceptor machine = new OAuth2ClientHttpRequestInterceptor(
                new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, tokens));
        machine.setClientRegistrationIdResolver(request -> MACHINE);
        machine.setPrincipalResolver(request -> US);
        machine.setAuthorizationFailureHandler(OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
        return new HeatmapClient(builder.baseUrl(settings.baseUrl().toString())
                .requestFactory(timely(settings))
                .requestInterceptor(machine)
                .build());
    }

    private static JdkClientHttpRequestFactory timely(HeatmapSettings settings) {
        JdkClientHttpRequestFactory calls = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .build());
        calls.setReadTimeout(settings.readTimeout());
        return calls;
    }
}
