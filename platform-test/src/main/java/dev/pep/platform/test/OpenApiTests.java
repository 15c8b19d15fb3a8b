package dev.pep.platform.test;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Holds a service to the copy of its OpenAPI document: extend it in {@code OpenApiIntegrationTests}. */
@PepIntegrationTest
public abstract class OpenApiTests {

    @Test
    @DisplayName("The OpenAPI document in the repository is the one that the service gives")
    void holdsAgainstItsCopy(@LocalServerPort int port) throws IOException, InterruptedException {
        OpenApiDocument.holdsAgainstItsCopy(port);
    }
}
