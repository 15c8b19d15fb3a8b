package dev.pep.engagement.material.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.engagement.material.FailingStorage;
import dev.pep.engagement.material.Http;
import dev.pep.engagement.material.MaterialFixture;
import dev.pep.engagement.material.MaterialTest;
import dev.pep.engagement.material.storage.ContentMissing;
import dev.pep.engagement.material.storage.Storage;
import dev.pep.engagement.material.storage.StorageAway;
import dev.pep.engagement.material.upload.Given;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MaterialTest
class RemoveContentIntegrationTests {

    private static final String OU = "US Central";
    private static final String WITHDRAW = "/api/engagement/materials/%s/withdraw";
    private static final Duration LONG_AGO = Duration.ofDays(31);
    private static final Duration LATELY = Duration.ofDays(29);
    private static final byte[] PDF = "%PDF-1.7\n0123456789".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MaterialFixture fixture;

    @Autowired
    private RemoveContent content;

    @Autowired
    private Storage storage;

    @Autowired
    private FailingStorage failing;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private UUID engagement;
    private Http http;

    @BeforeEach
    void publish() {
        engagement = fixture.engagement(OU);
        http = new Http(port, fixture.coordinator(OU));
    }

    @AfterEach
    void mend() {
        failing.mend();
    }

    @Test
    @DisplayName("E5: the bytes of a file that was withdrawn long ago are removed, and what it was stays")
    void removes() throws IOException {
        String lately = withdrawn(given(), LATELY);
        String longAgo = withdrawn(given(), LONG_AGO);
        String shown = given();
        content.remove();

        assertThat(bytes(lately)).isEqualTo(PDF);
        assertThat(bytes(shown)).isEqualTo(PDF);
        assertThatThrownBy(() -> bytes(longAgo)).isInstanceOf(ContentMissing.class);
        assertThat(isRemoved(longAgo)).isTrue();
        assertThat(isRemoved(lately)).isFalse();
        assertThat(http.get("/api/engagement/engagements/" + engagement + "/materials")
                        .json()
                        .findValuesAsString("id"))
                .contains(longAgo);
        assertThat(http.get("/api/engagement/materials/" + longAgo + "/content").status())
                .isEqualTo(410);
    }

    @Test
    @DisplayName("E5: bytes that another engagement uses stay until it has withdrawn them, too")
    void keepsWhatIsUsed() throws IOException {
        String source = given();
        UUID later = fixture.engagement(OU);
        String reused = http.post(
                        "/api/engagement/engagements/" + later + "/materials/reuse",
                        "{\"materialId\": \"" + source + "\"}")
                .json()
                .path("id")
                .asString();
        withdrawn(source, LONG_AGO);
        content.remove();
        assertThat(bytes(reused)).isEqualTo(PDF);

        withdrawn(reused, LONG_AGO);
        content.remove();
        assertThatThrownBy(() -> bytes(reused)).isInstanceOf(ContentMissing.class);
        assertThat(isRemoved(source)).isTrue();
        assertThat(isRemoved(reused)).isTrue();
    }

    @Test
    @DisplayName("E5: what the storage does not remove now is removed the next time")
    void goesOn() {
        String material = withdrawn(given(), LONG_AGO);
        failing.breakDown((method, arguments) -> {
            throw new StorageAway(new IOException("away"));
        });
        content.remove();
        assertThat(isRemoved(material)).isFalse();
        failing.mend();
        content.remove();
        assertThat(isRemoved(material)).isTrue();
    }

    private String given() {
        return Given.byCompany(port, fixture.coordinator(OU), engagement, "Slide.pdf", PDF, Map.of());
    }

    private String withdrawn(String material, Duration ago) {
        assertThat(http.post(WITHDRAW.formatted(material), "{}").status()).isEqualTo(200);
        jdbc.sql("UPDATE material SET withdrawn_at = withdrawn_at - CAST(:ago AS interval) WHERE id = :id")
                .param("ago", ago.toString())
                .param("id", UUID.fromString(material))
                .update();
        return material;
    }

    private boolean isRemoved(String material) {
        return jdbc.sql("SELECT removed_at IS NOT NULL FROM material WHERE id = :id")
                .param("id", UUID.fromString(material))
                .query(Boolean.class)
                .single();
    }

    private byte[] bytes(String material) throws IOException {
        UUID key = jdbc.sql("SELECT content_key FROM material WHERE id = :id")
                .param("id", UUID.fromString(material))
                .query(UUID.class)
                .single();
        try (InputStream bytes = storage.read(key, 0, PDF.length)) {
            return bytes.readAllBytes();
        }
    }
}
