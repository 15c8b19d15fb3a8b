package dev.pep.gateway.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session as one request has it: it reads what other requests may read at the same time, and takes a copy of its own
 * from the database before it changes anything. That it was used is a change only once a minute.
 */
final class SharedSession<S extends Session> implements Session {

    static final Duration TOUCH_AFTER = Duration.ofMinutes(1);

    private final String firstId;
    private final Supplier<@Nullable S> fresh;
    private S session;
    private boolean own;
    private boolean gone;

    /** A session that is read together with others until it is changed. */
    static <S extends Session> SharedSession<S> of(S shared, Supplier<@Nullable S> fresh) {
        return new SharedSession<>(shared, fresh, false);
    }

    /** A session that no other request knows yet. */
    static <S extends Session> SharedSession<S> created(S own) {
        return new SharedSession<>(own, () -> own, true);
    }

    private SharedSession(S session, Supplier<@Nullable S> fresh, boolean own) {
        this.firstId = session.getId();
        this.session = session;
        this.fresh = fresh;
        this.own = own;
    }

    /** Returns what there is to save, or null if nothing has changed, or the session was ended meanwhile. */
    @Nullable S changed() {
        return own && !gone ? session : null;
    }

    /** Returns the id under which the request found it. */
    String firstId() {
        return firstId;
    }

    private S mine() {
        if (!own) {
            own = true;
            S read = fresh.get();
            gone = read == null;
            session = read == null ? session : read;
        }
        return session;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (session.getLastAccessedTime().plus(TOUCH_AFTER).isBefore(now)) {
            mine().setLastAccessedTime(now);
        }
    }

    @Override
    public void setAttribute(String name, Object value) {
        mine().setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        mine().removeAttribute(name);
    }

    @Override
    public String changeSessionId() {
        return mine().changeSessionId();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        mine().setMaxInactiveInterval(interval);
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
