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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks Graph's {@code users} for names: of these addresses and of nobody else, and for less time than two calls may
 * take; who is not asked for by then is left out.
 */
@Component
@ThroughGraph
class GraphDirectory {

    private static final Logger log = LoggerFactory.getLogger(GraphDirectory.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int FORBIDDEN = 403;

    private final GraphServiceClient graph;
    private final DirectorySettings settings;
    private final Permission permission;
    private final Clock clock;

    GraphDirectory(GraphClients graph, DirectorySettings settings, Permission permission, Clock clock) {
        this.graph = graph.within(settings.callTimeout());
        this.settings = settings;
        this.permission = permission;
        this.clock = clock;
    }

    /** Those of the addresses who are known, and those that were not asked for. */
    record Names(List<Person> known, List<String> leftOut) {

        private Names and(Names more) {
            return new Names(Stream.concat(known.stream(), more.known.stream()).toList(), more.leftOut);
        }
    }

    /**
     * Returns who is known; nothing at all if Graph does not let us read people.
     *
     * @throws Unavailable if there is no answer now
     */
    Optional<Names> named(List<String> addresses) {
        if (permission.isMissing()) {
            return Optional.empty();
        }
        if (addresses.isEmpty()) {
            return Optional.of(new Names(List.of(), List.of()));
        }
        Instant end = clock.instant().plus(settings.callTimeout());
        try {
            Names first = some(addresses);
            permission.granted();
            return Optional.of(goOn(first, end));
        } catch (RuntimeException failure) { // the SDK wraps even I/O failures in bare RuntimeExceptions
            if (status(failure) != FORBIDDEN) {
                throw away(failure);
            }
            permission.refused();
            return Optional.empty();
        }
    }

    /** What is known by then is not lost to a later failure, which the next question meets at its first call. */
    private Names goOn(Names first, Instant end) {
        Names names = first;
        try {
            while (!names.leftOut.isEmpty() && clock.instant().isBefore(end)) {
                names = names.and(some(names.leftOut));
            }
        } catch (RuntimeException failure) {
            say(failure);
        }
        return names;
    }

    /** Asks for as many of them as one call can, and leaves out the others. */
    private Names some(List<String> addresses) {
        int most = Math.min(addresses.size(), AddressFilter.MOST);
        List<String> asked = addresses.subList(0, most);
        List<Person> known = new FoundUsers(users(new AddressFilter(asked))).named(asked);
        return new Names(known, addresses.subList(most, addresses.size()));
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

    private static Unavailable away(RuntimeException failure) {
        say(failure);
        return new Unavailable("The directory does not answer at the moment. Try again shortly.", PAUSE);
    }

    /** Its text is not told: it may name a person. */
    private static void say(RuntimeException failure) {
        log.warn(
                "The names of people cannot be asked for now: Microsoft Graph {}",
                status(failure) > 0 ? "answered " + status(failure) : "does not answer: " + nameOf(failure));
    }

    private static String nameOf(RuntimeException failure) {
        Throwable cause = failure.getCause();
        return (cause instanceof IOException ? cause : failure).getClass().getSimpleName();
    }

    private static int status(RuntimeException failure) {
        return failure instanceof ApiException answer ? answer.getResponseStatusCode() : 0;
    }
}
