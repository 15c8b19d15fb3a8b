package dev.pep.engagement.plan;

import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an engagement to another coordinator; whoever may change it may also take it over. */
@Component
public class HandOver {

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}");

    private final FindEngagement find;
    private final Engagements engagements;
    private final EngagementEvents events;
    private final EventStamps stamps;

    HandOver(FindEngagement find, Engagements engagements, EngagementEvents events, EventStamps stamps) {
        this.find = find;
        this.engagements = engagements;
        this.events = events;
        this.stamps = stamps;
    }

    /** Who is to own it. */
    public record HandOverRequest(
            @Schema(description = "Email address by which the new owner signs in", maxLength = LONGEST_EMAIL) @Nullable String email,

            @Schema(description = "Name of the new owner; the email address by default") @Nullable String name) {}

    @Transactional
    public void to(UUID id, HandOverRequest wanted, InternalUser user) {
        Engagement engagement = find.held(id, user);
        Person to = person(wanted);
        Person from = engagement.organiser();
        if (to.email().equals(from.email())) {
            return;
        }
        EventStamp stamp = stamps.next();
        engagement.handOver(to, Person.of(user), stamp);
        engagements.save(engagement);
        events.record(stamp, engagement, Act.HANDED_OVER, Map.of("from", from.name(), "to", to.name()));
    }

    private static Person person(HandOverRequest wanted) {
        String email = wanted.email() == null ? "" : wanted.email().strip().toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(email).matches()) {
            throw new Invalid(Map.of("email", "Give the email address of the new owner."));
        }
        String name = wanted.name() == null || wanted.name().isBlank()
                ? email
                : wanted.name().strip();
        return new Person(email, name);
    }
}
