package dev.pep.engagement;

import static dev.pep.platform.test.Persona.machine;

import dev.pep.platform.test.AuthorizationTests;
import java.util.Map;
import java.util.Set;

class AuthorizationIntegrationTests extends AuthorizationTests {

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "POST /internal/links/{linkId}/secret", Set.of(machine("links.issue")),
            "POST /internal/links/exchange", Set.of(machine("links.exchange")));

    @Override
    protected Map<String, Set<String>> allowed() {
        return ALLOWED;
    }
}
