package dev.pep.heatmap;

import dev.pep.platform.test.OpenApiDocument;
import dev.pep.platform.test.PepIntegrationTest;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PepIntegrationTest
class OpenApiIntegrationTests {

    @Test
    @DisplayName("The OpenAPI document in the repository is the one that the service gives")
    void holdsAgainstItsCopy(@LocalServerPort int port) throws IOException, InterruptedException {
        OpenApiDocument.holdsAgainstItsCopy(port);
    }
}
