package dev.pep.platform.call;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Talks to the token endpoint of the sign-in server; a server that hangs costs no more than the given times. */
public final class TokenRequests {

    private TokenRequests() {}

    /** Returns what a token client of Spring Security sends its requests with. */
    public static RestClient within(Duration connect, Duration answer) {
        return RestClient.builder()
                .requestFactory(requests(connect, answer))
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    static JdkClientHttpRequestFactory requests(Duration connect, Duration answer) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connect)
                .build());
        requests.setReadTimeout(answer);
        return requests;
    }
}
