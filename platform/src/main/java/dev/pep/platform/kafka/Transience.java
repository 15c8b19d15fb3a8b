package dev.pep.platform.kafka;

import dev.pep.platform.call.ServiceUnavailable;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.client.ResourceAccessException;

/**
 * Tells failures that pass by themselves, because something is unreachable or slow, from those that an event carries
 * with it. What is not known to pass is taken not to.
 */
public final class Transience {

    private static final int DEEPEST = 50;
    private static final List<Class<? extends Throwable>> PASSING = List.of(
            SocketException.class,
            SocketTimeoutException.class,
            UnknownHostException.class,
            HttpTimeoutException.class,
            ClosedChannelException.class,
            TimeoutException.class,
            RetriableException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            ResourceAccessException.class,
            OAuth2AuthorizationException.class);

    /** Connection, rollback by deadlock, lack of resources, lock or statement timed out, server going or coming. */
    private static final List<String> PASSING_SQL_STATES = List.of("08", "40", "53", "55P03", "57014", "57P");

    /** Not now, or not until an operator has set something right; never the fault of the event. */
    private static final Set<Integer> WAITING = Set.of(401, 403, 408, 429);

    private Transience() {}

    /** Returns whether the failure, or one that caused it, passes by itself. */
    public static boolean isTransient(Throwable failure) {
        return causes(failure).noneMatch(OptimisticLockingFailureException.class::isInstance)
                && causes(failure).anyMatch(Transience::passes);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Transience::cause)
                .limit(DEEPEST);
    }

    private static @Nullable Throwable cause(Throwable failure) {
        return failure instanceof ServiceUnavailable away ? away.failure() : failure.getCause();
    }

    private static boolean passes(Throwable failure) {
        return PASSING.stream().anyMatch(type -> type.isInstance(failure))
                || (failure instanceof SQLException sql && passes(sql))
                || connectionBroke(failure)
                || HttpAnswer.of(failure).stream().anyMatch(status -> status >= 500 || WAITING.contains(status));
    }

    private static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && PASSING_SQL_STATES.stream().anyMatch(state::startsWith);
    }

    /** The JDK's HTTP client says so when a server dies in the middle of an answer; bare EOF is a truncated event. */
    private static boolean connectionBroke(Throwable failure) {
        return failure.getClass() == IOException.class
                && (failure.getCause() instanceof EOFException
                        || String.valueOf(failure.getMessage())
                                .toLowerCase(Locale.ROOT)
                                .contains("connection"));
    }
}
