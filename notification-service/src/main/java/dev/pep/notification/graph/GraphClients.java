package dev.pep.notification.graph;

import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.http.OkHttpRequestAdapter;
import com.microsoft.kiota.http.middleware.RetryHandler;
import com.microsoft.kiota.serialization.JsonParseNodeFactory;
import com.microsoft.kiota.serialization.ParseNodeFactory;
import java.time.Duration;
import java.util.Arrays;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.springframework.stereotype.Component;

/**
 * Makes clients of Graph, which share one sign-in and differ in how long they wait: the SDK without its own retries.
 */
@Component
@ThroughGraph
public class GraphClients {

    /** Its own, as the client of the schema registry registers another one for all, which cannot read Graph's users. */
    private static final ParseNodeFactory ANSWERS = new JsonParseNodeFactory();

    private final GraphSettings settings;
    private final AuthenticationProvider signIn;

    GraphClients(GraphSettings settings) {
        this.settings = settings;
        this.signIn = GraphCredentials.of(settings);
    }

    /** Returns one whose calls may take as long as the settings say. */
    public GraphServiceClient patient() {
        return within(settings.callTimeout());
    }

    /** Returns one whose calls, each as a whole, take no longer than that. */
    public GraphServiceClient within(Duration callTimeout) {
        var calls = new OkHttpRequestAdapter(signIn, ANSWERS, null, calls(callTimeout));
        calls.setBaseUrl(settings.baseUrl().toString());
        return new GraphServiceClient(calls);
    }

    /** Without the retry handler, which would sleep inside a worker, and without silent repeats of a POST. */
    private static OkHttpClient calls(Duration timeout) {
        Interceptor[] interceptors = Arrays.stream(
                        GraphClientFactory.createDefaultGraphInterceptors(new RequestOption[0]))
                .filter(interceptor -> !(interceptor instanceof RetryHandler))
                .toArray(Interceptor[]::new);
        return GraphClientFactory.create(interceptors)
                .retryOnConnectionFailure(false)
                .callTimeout(timeout)
                .build();
    }
}
