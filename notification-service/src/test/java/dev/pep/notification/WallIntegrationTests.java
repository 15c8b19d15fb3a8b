package dev.pep.notification;

import dev.pep.notification.surroundings.Surroundings;
import dev.pep.platform.test.WallTests;
import java.util.Map;
import org.springframework.context.annotation.Import;

@Import(Surroundings.class)
class WallIntegrationTests extends WallTests {

    private static final String MESSAGES = "every administrator sees all messages";

    @Override
    protected Map<String, String> withoutWall() {
        return Map.of(
                "GET /api/notification/messages/{id}",
                MESSAGES,
                "POST /api/notification/messages/{id}/send-again",
                MESSAGES);
    }
}
