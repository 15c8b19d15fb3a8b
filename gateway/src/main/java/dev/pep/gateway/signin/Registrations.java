package dev.pep.gateway.signin;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/**
 * The gateway's registrations at the sign-in server, with the issuer to compare and where to sign out: discovery would
 * tell both, but would need the server to be up when the gateway starts.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class Registrations {

    static final String PEOPLE = "pep";

    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties properties, SignInSettings settings) {
        return new InMemoryClientRegistrationRepository(new OAuth2ClientPropertiesMapper(properties)
                .asClientRegistrations().values().stream()
                        .map(registration -> complete(registration, settings))
                        .toList());
    }

    private static ClientRegistration complete(ClientRegistration registration, SignInSettings settings) {
        return ClientRegistration.withClientRegistration(registration)
                .issuerUri(settings.issuer().toString())
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", settings.endSessionUri().toString()))
                .build();
    }
}
