package dev.pep.notification;

import static dev.pep.platform.test.Persona.ADMINISTRATORS;
import static dev.pep.platform.test.Persona.INTERNAL;
import static dev.pep.platform.test.Persona.SENDERS;
import static dev.pep.platform.test.Persona.machine;

import dev.pep.notification.surroundings.Surroundings;
import dev.pep.platform.test.AuthorizationTests;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Import;

@Import(Surroundings.class)
class AuthorizationIntegrationTests extends AuthorizationTests {

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "GET /api/notification/preferences", INTERNAL,
            "PUT /api/notification/preferences", INTERNAL,
            "GET /api/notification/next-digest", INTERNAL,
            "POST /api/notification/previews/report-request", SENDERS,
            "POST /api/notification/previews/engagement-invitation", SENDERS,
            "GET /api/notification/messages", ADMINISTRATORS,
            "GET /api/notification/messages/counts", ADMINISTRATORS,
            "GET /api/notification/messages/{id}", ADMINISTRATORS,
            "POST /api/notification/messages/{id}/send-again", ADMINISTRATORS,
            "POST /internal/people/names", Set.of(machine("people.read")));

    @Override
    protected Map<String, Set<String>> allowed() {
        return ALLOWED;
    }
}
