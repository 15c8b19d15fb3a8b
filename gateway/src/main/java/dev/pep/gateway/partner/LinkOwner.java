package dev.pep.gateway.partner;

import dev.pep.gateway.call.ServiceAddresses;
import dev.pep.gateway.partner.PartnerAddresses.Entry;
import java.net.http.HttpClient;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;

/**
 * Asks the service that owns a link what its secret opens; unknown, expired and revoked are one and the same answer.
 */
@Component
class LinkOwner {

    private static final Logger log = LoggerFactory.getLogger(LinkOwner.class);
    private static final String REGISTRATION = "machine";

    private final RestClient.Builder http;
    private final ServiceAddresses addresses;
    private final OAuth2AuthorizedClientManager machineTokens;

    LinkOwner(
            RestClient.Builder http,
            PartnerSettings settings,
            ServiceAddresses addresses,
            @Qualifier("machineTokens") OAuth2AuthorizedClientManager machineTokens) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .build());
        requests.setReadTimeout(settings.timeout());
        this.http = http.requestFactory(requests);
        this.addresses = addresses;
        this.machineTokens = machineTokens;
    }

    /** Returns what a secret opens; never a page that the settings do not have for such links. */
    Optional<OpenedLink> open(Entry entry, LinkSecret secret) {
        String token = token();
        try {
            return http.clone()
                    .baseUrl(addresses.of(entry.service()))
                    .build()
                    .post()
                    .uri("/internal/links/exchange")
                    .headers(headers -> headers.setBearerAuth(token))
                    .body(secret)
                    .exchangeForRequiredValue((request, response) -> answer(entry, response));
        } catch (ResourceAccessException unreachable) {
            log.warn("A link could not be opened: {}", unreachable.getMessage());
            throw new LinkOwnerDown();
        }
    }

    private Optional<OpenedLink> answer(Entry entry, ConvertibleClientHttpResponse response)
            throws java.io.IOException {
        return switch (response.getStatusCode().value()) {
            case 200 -> Optional.of(known(entry, Objects.requireNonNull(response.bodyTo(OpenedLink.class))));
            case 404 -> Optional.empty();
            default -> {
                log.warn("A link could not be opened: its owner answered {}", response.getStatusCode());
                throw new LinkOwnerDown();
            }
        };
    }

    private static OpenedLink known(Entry entry, OpenedLink link) {
        if (link.page() == null || !entry.pages().contains(link.page())) {
            log.warn("A link of purpose {} could not be opened: its page {} is unknown", link.purpose(), link.page());
            throw new LinkOwnerDown();
        }
        return link;
    }

    private String token() {
        try {
            OAuth2AuthorizedClient client =
                    machineTokens.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
                            .principal("gateway")
                            .build());
            return Objects.requireNonNull(client).getAccessToken().getTokenValue();
        } catch (OAuth2AuthorizationException refused) {
            log.warn("The gateway got no token of its own: {}", refused.getMessage());
            throw new LinkOwnerDown();
        }
    }
}
