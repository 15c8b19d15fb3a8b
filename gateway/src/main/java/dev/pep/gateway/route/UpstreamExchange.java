package dev.pep.gateway.route;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends a request on with the connections and time limits of its own route, so that no route can starve another. */
class UpstreamExchange implements ProxyExchange, DisposableBean {

    private final Map<String, ProxyExchange> exchanges = new LinkedHashMap<>();
    private final Map<String, HttpComponentsClientHttpRequestFactory> connections = new LinkedHashMap<>();

    UpstreamExchange(
            List<Route> routes, RestClient.Builder http, GatewayMvcProperties gateway, RouteSettings settings) {
        for (Route route : routes) {
            var requests = new HttpComponentsClientHttpRequestFactory(client(route, settings));
            connections.put(route.id(), requests);
            exchanges.put(
                    route.id(),
                    new RestClientProxyExchange(
                            http.clone().requestFactory(requests).build(), gateway));
        }
    }

    @Override
    public ServerResponse exchange(Request request) {
        String id = MvcUtils.getAttribute(request.getServerRequest(), MvcUtils.GATEWAY_ROUTE_ID_ATTR);
        return Objects.requireNonNull(exchanges.get(id)).exchange(request);
    }

    @Override
    public void destroy() throws Exception {
        for (HttpComponentsClientHttpRequestFactory requests : connections.values()) {
            requests.destroy();
        }
    }

    /** A proxy adds nothing of its own: no retries, redirects, cookies or unpacking. */
    private static CloseableHttpClient client(Route route, RouteSettings settings) {
        Timeout silence = timeout(route.responseTimeout());
        var pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(settings.connections())
                .setMaxConnPerRoute(settings.connections())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(settings.connectTimeout()))
                        .setSocketTimeout(silence)
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build());
        return HttpClients.custom()
                .setConnectionManager(pool.build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setConnectionRequestTimeout(timeout(settings.connectTimeout()))
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }
}
