package dev.pep.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Reads each session from the database at most once a second, however many requests bring it. What ends or changes here
 * is seen here at once, and by other copies of the gateway within that second.
 */
final class SharedSessions<S extends Session> implements SessionRepository<SharedSession<S>> {

    private static final Duration TRUST = Duration.ofSeconds(1);
    private static final int SESSIONS = 10_000;

    private final SessionRepository<S> rows;
    private final Cache<String, S> read =
            Caffeine.newBuilder().maximumSize(SESSIONS).expireAfterWrite(TRUST).build();

    SharedSessions(SessionRepository<S> rows) {
        this.rows = rows;
    }

    @Override
    public SharedSession<S> createSession() {
        return SharedSession.created(rows.createSession());
    }

    @Override
    public @Nullable SharedSession<S> findById(String id) {
        S session = read.get(id, rows::findById);
        return session == null || session.isExpired() ? null : SharedSession.of(session, () -> rows.findById(id));
    }

    @Override
    public void save(SharedSession<S> session) {
        S changed = session.changed();
        if (changed != null) {
            rows.save(changed);
            read.invalidate(session.firstId());
            read.invalidate(changed.getId());
        }
    }

    @Override
    public void deleteById(String id) {
        rows.deleteById(id);
        read.invalidate(id);
    }
}
