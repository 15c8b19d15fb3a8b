package dev.pep.notification.message;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.pep.notification.preference.Preference;
import dev.pep.notification.preference.PreferenceChosen;
import dev.pep.notification.preference.Preferences;
import dev.pep.platform.timer.Timers;
import dev.pep.platform.timer.WallClock;
import dev.pep.platform.timer.WallClockTimer;
import dev.pep.platform.timer.WallClockTimers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds messages back until their moment by the clock of who reads them; when a person chooses another zone or other
 * quiet hours, their messages follow.
 */
@Component
class HeldMessages {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("release-message");

    private final Messages messages;
    private final Waits waits;
    private final MessageKinds kinds;
    private final Preferences preferences;
    private final WallClockTimers wallClocks;
    private final Timers timers;
    private final Clock clock;

    HeldMessages(
            Messages messages,
            Waits waits,
            MessageKinds kinds,
            Preferences preferences,
            WallClockTimers wallClocks,
            Timers timers,
            Clock clock) {
        this.messages = messages;
        this.waits = waits;
        this.kinds = kinds;
        this.preferences = preferences;
        this.wallClocks = wallClocks;
        this.timers = timers;
        this.clock = clock;
    }

    /** Returns until when the message is to be held back; its reader's zone stays what it is until it is held. */
    Optional<WallClock> until(NewMessage<?> message) {
        return Optional.ofNullable(message.notBefore()).map(moment -> moment.apply(zone(message.to())));
    }

    void hold(NewMessage<?> message, WallClock until) {
        String id = message.id().toString();
        wallClocks.set(TASK, new WallClockTimer(id, until, message.about(), person(message.to(), until)));
    }

    /** Moves the messages about something that are still held to another time, each on its own clock. */
    void moveDate(String about, LocalDateTime at) {
        moved(wallClocks.moveDate(TASK, about, at));
    }

    /** Ends the wait of the messages about something that are still held, and returns them. */
    List<Message> withdraw(String about) {
        return wallClocks.cancelSubject(TASK, about).stream()
                .map(UUID::fromString)
                .flatMap(id ->
                        waits.release(id, Instant.now(clock)).flatMap(round -> messages.waiting(id, round)).stream())
                .toList();
    }

    /** Lets the messages to a contact wait for the same time in the zone where the contact is now. */
    void moveZone(Addressee contact) {
        moved(wallClocks.moveZone(TASK, contact(contact.email()), zone(contact)));
    }

    /** Lets a message go at its moment. */
    void release(UUID id) {
        waits.release(id, Instant.now(clock)).ifPresent(round -> send(id, round));
    }

    /** Forgets the moment of a message that is to be sent now. */
    void forget(UUID id) {
        wallClocks.cancel(TASK, id.toString());
    }

    @EventListener
    void on(PreferenceChosen chosen) {
        String person = chosen.email().toLowerCase(Locale.ROOT);
        moved(wallClocks.moveZone(TASK, person, preferences.of(person).zoneOrUtc()));
        waits.hurry(person, kinds.waitingInQuietHours(), Instant.now(clock))
                .forEach(waiting -> send(waiting.id(), waiting.round()));
    }

    private void moved(Map<String, Instant> moments) {
        moments.forEach((id, at) -> waits.hold(UUID.fromString(id), at));
    }

    private void send(UUID id, int round) {
        Instant now = Instant.now(clock);
        timers.set(SendTimer.TASK, SendTimer.id(id, round), now);
        timers.move(SendTimer.TASK, SendTimer.id(id, round), now);
    }

    private ZoneId zone(Addressee to) {
        if (to.audience() == Audience.CONTACT) {
            return to.zone() == null ? Preference.DEFAULT.zoneOrUtc() : to.zone();
        }
        return preferences
                .keep(Set.of(to.email()))
                .getOrDefault(to.email(), Preference.DEFAULT)
                .zoneOrUtc();
    }

    /** A moment that is the same everywhere has nobody's clock. */
    private static @Nullable String person(Addressee to, WallClock until) {
        if (until.zone() instanceof ZoneOffset) {
            return null;
        }
        return to.audience() == Audience.INTERNAL ? to.email() : contact(to.email());
    }

    /** A contact whose address is that of an internal person, too, is somebody else. */
    private static String contact(String email) {
        return "contact " + email.toLowerCase(Locale.ROOT);
    }
}
