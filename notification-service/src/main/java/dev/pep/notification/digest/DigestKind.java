package dev.pep.notification.digest;

import dev.pep.notification.message.Audience;
import dev.pep.notification.message.MessageKind;
import dev.pep.notification.preference.Preference;
import dev.pep.platform.timer.WallClock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of message that is collected: changes wait until it has been quiet for as long as their reader wants, or for a
 * moment on their reader's clock, and are then told as what differs in the end. A feature's package brings it as a
 * bean, and hands its changes to {@link AbsorbChanges}.
 *
 * @param <C> one change, as it is kept in JSON until the digest is made
 * @param <F> the digest: the facts that its mail is written from
 */
public interface DigestKind<C, F> extends MessageKind<F> {

    /** Returns the class that a change is kept as, in JSON. */
    Class<C> changes();

    /**
     * Returns the moment on its reader's clock at which a digest is told whose first change comes now, such as
     * {@code reader -> WallClock.nextMonday(now, reader.zoneOrUtc())}; nothing if it is told when it has been quiet for
     * as long as its reader wants. A digest that waits for its moment follows its reader to another zone.
     */
    default Optional<Function<Preference, WallClock>> moment(Instant now) {
        return Optional.empty();
    }

    /** Returns what a change is about; changes about the same become one. */
    Object about(C change);

    /** Returns two changes about the same as one: from before the one that happened first to after the last. */
    C join(C one, C other);

    /** Returns the digest of changes, each about something else, or nothing if in the end nothing differs. */
    Optional<F> digest(Collection<C> changes);

    /** Returns how much the digest tells. */
    int size(F digest);

    /** Returns what the digest says in one line. */
    String subject(F digest);

    @Override
    default Audience audience() {
        return Audience.INTERNAL;
    }

    @Override
    default boolean waitsInQuietHours() {
        return true;
    }
}
