package dev.pep.platform.call;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.DefaultResponseErrorHandler;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Calls other services as the machine that this service is, never as the person at hand. */
public class ServiceCalls {

    private final RestClient.Builder http;
    private final ServiceAddresses addresses;
    private final MachineTokens machine;
    private final Map<String, RestClient> clients = new ConcurrentHashMap<>();

    ServiceCalls(RestClient.Builder http, ServiceAddresses addresses, MachineTokens machine) {
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
        T answer = answer(service, client, call);
        if (answer == null) {
            throw new ServiceUnavailable(service + "-service gave an empty answer", null);
        }
        return answer;
    }

    private static <T> @Nullable T answer(String service, RestClient client, Function<RestClient, @Nullable T> call) {
        try {
            return call.apply(client);
        } catch (RestClientResponseException refusal) {
            throw new ServiceUnavailable(
                    "%s-service answered %d"
                            .formatted(service, refusal.getStatusCode().value()),
                    refusal);
        } catch (ResourceAccessException unreachable) {
            throw new ServiceUnavailable(service + "-service does not answer: " + nameOf(unreachable), unreachable);
        } catch (RestClientException unreadable) {
            throw new ServiceUnavailable(
                    service + "-service gave an unreadable answer: " + nameOf(unreadable), unreadable);
        } catch (OAuth2AuthorizationException noToken) {
            throw new ServiceUnavailable(
                    "The sign-in server gives no token for %s-service: %s".formatted(service, reason(noToken)),
                    noToken);
        }
    }

    /** Not its text, which may hold a piece of the answer. */
    private static String nameOf(RestClientException failure) {
        return Objects.requireNonNullElse(failure.getCause(), failure)
                .getClass()
                .getSimpleName();
    }

    private static String reason(OAuth2AuthorizationException noToken) {
        for (Throwable cause = noToken; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceAccessException unreachable) {
                return nameOf(unreachable);
            }
        }
        return noToken.getError().getErrorCode();
    }

    private RestClient client(String service) {
        ServiceAddresses.Service settings = addresses.settings(service);
        return http.clone()
                .baseUrl(addresses.of(service))
                .requestFactory(TokenRequests.requests(settings.connectTimeout(), settings.answerTimeout()))
                .requestInterceptor(machine.in(settings))
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
