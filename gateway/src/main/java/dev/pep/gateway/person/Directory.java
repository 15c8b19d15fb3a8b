package dev.pep.gateway.person;

import dev.pep.platform.call.ServiceCalls;
import dev.pep.platform.call.ServiceUnavailable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks notification-service what the company's directory calls people; left alone for a while after no full answer. */
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

    /** Returns the names of these people in the directory, without those for whom it cannot be asked now. */
    List<DirectoryName> namesOf(List<String> emails) {
        Optional<DirectoryAnswer> answer = ask(emails).filter(DirectoryAnswer::isOne);
        if (answer.filter(DirectoryAnswer::isFull).isEmpty()) {
            askAgainAt.set(clock.instant().plus(settings.pause()));
        }
        return answer.map(one -> one.of(emails)).orElse(List.of());
    }

    private Optional<DirectoryAnswer> ask(List<String> emails) {
        try {
            return Optional.of(calls.call(
                    SERVICE,
                    http -> http.post()
                            .uri("/internal/people/names")
                            .body(Map.of("emails", emails))
                            .retrieve()
                            .body(DirectoryAnswer.class)));
        } catch (ServiceUnavailable away) {
            log.warn("Names of people could not be asked for: {}", away.getMessage());
            return Optional.empty();
        }
    }
}
