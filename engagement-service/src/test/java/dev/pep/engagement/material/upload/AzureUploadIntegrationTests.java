package dev.pep.engagement.material.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.engagement.material.Http;
import dev.pep.engagement.material.Http.Answer;
import dev.pep.engagement.material.MaterialFixture;
import dev.pep.engagement.material.MaterialTest;
import dev.pep.engagement.material.storage.AzuriteServer;
import dev.pep.engagement.material.upload.AzureUploadIntegrationTests.Azure;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.TestPropertySource;

@MaterialTest
@Import(Azure.class)
@TestPropertySource(properties = "pep.materials.storage.kind=azure")
@DirtiesContext
@DisplayName("E5: uploads to Azure Blob Storage")
class AzureUploadIntegrationTests {

    private static final String OU = "US Central";
    private static final int HALF = 350_000;

    @Autowired
    private AzuriteServer azurite;

    @Autowired
    private MaterialFixture fixture;

    @LocalServerPort
    private int port;

    private final byte[] bytes = pdf();
    private Tus tus;
    private String upload;

    /** Azurite in place of a storage account. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Azure {

        private static final String CONTAINER = "materials";

        @Bean
        AzuriteServer azurite() {
            AzuriteServer azurite = AzuriteServer.start();
            azurite.make(CONTAINER);
            return azurite;
        }

        @Bean
        DynamicPropertyRegistrar azureAddress(AzuriteServer azurite) {
            return registry -> {
                registry.add("pep.materials.storage.azure.container", () -> CONTAINER);
                registry.add("pep.materials.storage.azure.connection-string", azurite::connectionString);
            };
        }
    }

    @BeforeEach
    void begin() {
        UUID engagement = fixture.engagement(OU);
        tus = new Tus(port, fixture.coordinator(OU), Tus.COMPANY);
        upload = tus.begin(bytes.length, Map.of("filename", "Slides.pdf", "engagementId", engagement));
        assertThat(tus.patch(upload, 0, Arrays.copyOf(bytes, HALF)).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("what comes by several calls is read as it was, whole and in part")
    void uploads() {
        String path = "/api/engagement/materials/" + goOn() + "/content";
        Http http = new Http(port, fixture.coordinator(OU));
        assertThat(http.get(path).bytes()).isEqualTo(bytes);
        Answer part = http.get(path, "Range", "bytes=349990-350009");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(bytes, 349_990, 350_010));
    }

    @Test
    @DisplayName("a storage account that does not answer costs nothing that was acknowledged")
    void survivesAnAccountThatIsAway() {
        azurite.pause();
        Answer away = tus.patch(upload, HALF, Arrays.copyOfRange(bytes, HALF, bytes.length));
        azurite.resume();
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        assertThat(tus.offset(upload)).isEqualTo(HALF);
        assertThat(new Http(port, fixture.coordinator(OU))
                        .get("/api/engagement/materials/" + goOn() + "/content")
                        .bytes())
                .isEqualTo(bytes);
    }

    private String goOn() {
        Answer last = tus.patch(upload, HALF, Arrays.copyOfRange(bytes, HALF, bytes.length));
        assertThat(last.status()).isEqualTo(204);
        return last.header("Pep-Material");
    }

    private static byte[] pdf() {
        byte[] bytes = new byte[2 * HALF + 1];
        new Random(11).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 9);
        return bytes;
    }
}
