package dev.pep.platform.call;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
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

    @Bean
    ServiceCalls serviceCalls(
            RestClient.Builder http,
            ServiceAddresses addresses,
            ClientRegistrationRepository registrations,
            ObjectProvider<OAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest>> tokenEndpoint) {
        return new ServiceCalls(http, addresses, new MachineTokens(registrations, tokenEndpoint.getIfUnique()));
    }
}
