package dev.pep.gateway.person;

import dev.pep.platform.call.ServiceCalls;
import dev.pep.platform.call.ServiceUnavailable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks notification-service what the company's directory calls people; left alone for a while after no answer. */
@Component
class Directory {

    private static final Logger log = LoggerFactory.getLogger(Directory.class);
    private static final String SERVICE = "notification";

    private final ServiceCalls calls;
    private final DirectorySettings settings;
    private final Clock clock;
    private final AtomicReference<Instant> askAgainAt = new AtomicReference<>(Instant.MIN);

    Directory(ServiceCalls calls, DirectorySettings settings, Clock clock) {
        this.calls = calls;
        this.settings = settings;
        this.clock = clock;
    }

    boolean rests() {
        return clock.instant().isBefore(askAgainAt.get());
    }

    /** Returns those whom the directory knows; nothing at all if it cannot be asked now. */
    Optional<List<Person>> named(List<String> emails) {
        try {
            Answer answer = calls.call(
                    SERVICE,
                    http -> http.post()
                            .uri("/internal/people/names")
                            .body(Map.of("emails", emails))
                            .retrieve()
                            .body(Answer.class));
            if (answer.isOne()) {
                return Optional.of(answer.known());
            }
        } catch (ServiceUnavailable away) {
            log.warn("Names of people could not be asked for: {}", away.getMessage());
        }
        askAgainAt.set(clock.instant().plus(settings.pause()));
        return Optional.empty();
    }

    /** What the service said. */
    private record Answer(@Nullable Boolean asked, @Nullable List<Person> people) {

        boolean isOne() {
            return Boolean.TRUE.equals(asked) && people != null;
        }

        List<Person> known() {
            return people == null
                    ? List.of()
                    : people.stream()
                            .map(person -> new Person(person.email().toLowerCase(Locale.ROOT), person.name()))
                            .toList();
        }
    }
}
