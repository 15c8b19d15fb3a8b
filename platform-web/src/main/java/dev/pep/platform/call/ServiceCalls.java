package dev.pep.platform.call;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.DefaultResponseErrorHandler;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Calls other services as the machine that this service is, never as the person at hand. */
public class ServiceCalls {

    private final RestClient.Builder http;
    private final ServiceAddresses addresses;
    private final OAuth2ClientHttpRequestInterceptor machine;
    private final Map<String, RestClient> clients = new ConcurrentHashMap<>();

    ServiceCalls(RestClient.Builder http, ServiceAddresses addresses, OAuth2ClientHttpRequestInterceptor machine) {
        this.http = http;
        this.addresses = addresses;
        this.machine = machine;
    }

    /**
     * Makes a call and returns its answer. What the call throws by itself, such as a fact made of a status that it
     * knows, goes through.
     *
     * @param service its name in pep.services
     * @throws ServiceUnavailable if there is no useful answer now
     */
    public <T> T call(String service, Function<RestClient, @Nullable T> call) {
        RestClient client = clients.computeIfAbsent(service, this::client);
        try {
            return Objects.requireNonNull(call.apply(client));
        } catch (RestClientResponseException refusal) {
            throw new ServiceUnavailable("%s-service answered %d"
                    .formatted(service, refusal.getStatusCode().value()));
        } catch (RestClientException unreachable) {
            throw new ServiceUnavailable(service + "-service does not answer");
        } catch (OAuth2AuthorizationException noToken) {
            throw new ServiceUnavailable("The sign-in server gives no token for " + service + "-service");
        }
    }

    private RestClient client(String service) {
        ServiceAddresses.Service settings = addresses.settings(service);
        JdkClientHttpRequestFactory calls = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build());
        calls.setReadTimeout(settings.answerTimeout());
        return http.clone()
                .baseUrl(addresses.of(service))
                .requestFactory(calls)
                .requestInterceptor(machine)
                .defaultStatusHandler(new WithoutBody())
                .build();
    }

    /** What stands in an answer may be a secret, and the texts of exceptions go into logs and traces. */
    private static final class WithoutBody extends DefaultResponseErrorHandler {

        @Override
        protected byte[] getResponseBody(ClientHttpResponse response) {
            return new byte[0];
        }
    }
}
