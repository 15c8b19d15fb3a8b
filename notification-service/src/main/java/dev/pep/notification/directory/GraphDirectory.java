package dev.pep.notification.directory;

import com.microsoft.graph.models.User;
import com.microsoft.graph.models.UserCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.UsersRequestBuilder.GetRequestConfiguration;
import com.microsoft.kiota.ApiException;
import dev.pep.notification.graph.GraphClients;
import dev.pep.notification.graph.ThroughGraph;
import dev.pep.platform.problem.Unavailable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks Graph's {@code users} for names: of these addresses and of nobody else, and never longer than a short while. */
@Component
@ThroughGraph
class GraphDirectory {

    private static final Logger log = LoggerFactory.getLogger(GraphDirectory.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int FORBIDDEN = 403;

    private final GraphServiceClient graph;
    private final Permission permission;

    GraphDirectory(GraphClients graph, DirectorySettings settings, Permission permission) {
        this.graph = graph.within(settings.callTimeout());
        this.permission = permission;
    }

    /**
     * Returns those who are known; nothing at all if Graph does not let us read people.
     *
     * @throws Unavailable if there is no answer now
     */
    Optional<List<Person>> named(List<String> addresses) {
        if (permission.isMissing()) {
            return Optional.empty();
        }
        try {
            List<Person> known = new FoundUsers(users(addresses)).named(addresses);
            permission.granted();
            return Optional.of(known);
        } catch (RuntimeException failure) { // the SDK wraps even I/O failures in bare RuntimeExceptions
            if (status(failure) != FORBIDDEN) {
                throw away(failure);
            }
            permission.refused();
            return Optional.empty();
        }
    }

    private List<User> users(List<String> addresses) {
        List<User> users = new ArrayList<>();
        for (int from = 0; from < addresses.size(); from += AddressFilter.MOST) {
            int to = Math.min(addresses.size(), from + AddressFilter.MOST);
            users.addAll(users(new AddressFilter(addresses.subList(from, to))));
        }
        return users;
    }

    private List<User> users(AddressFilter filter) {
        UserCollectionResponse answer = graph.users().get(call -> choose(call, filter));
        return answer == null || answer.getValue() == null ? List.of() : answer.getValue();
    }

    private static void choose(GetRequestConfiguration call, AddressFilter filter) {
        if (call.queryParameters != null) {
            call.queryParameters.filter = filter.text();
            call.queryParameters.select = new String[] {"displayName", "mail", "userPrincipalName"};
        }
    }

    /** Its text is not told: it may name a person. */
    private static Unavailable away(RuntimeException failure) {
        log.warn(
                "The names of people cannot be asked for now: Microsoft Graph {}",
                status(failure) > 0 ? "answered " + status(failure) : "does not answer: " + nameOf(failure));
        return new Unavailable("The directory does not answer at the moment. Try again shortly.", PAUSE);
    }

    private static String nameOf(RuntimeException failure) {
        Throwable cause = failure.getCause();
        return (cause instanceof IOException ? cause : failure).getClass().getSimpleName();
    }

    private static int status(RuntimeException failure) {
        return failure instanceof ApiException answer ? answer.getResponseStatusCode() : 0;
    }
}
