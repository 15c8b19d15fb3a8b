package dev.pep.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Uploads through the gateway that something happens to: what was acknowledged stays, and the file is whole. */
@WholeSystem
@Order(Order.DEFAULT + 1)
class UploadFaultsIntegrationTests {

    private static final Chromium CHROMIUM = new Chromium();
    private static final String SERVICE = "engagement-service";
    private static final long SIZE = 10_000_003;

    @SuppressWarnings("NullAway.Init")
    private static RunningSystem system;

    @SuppressWarnings("NullAway.Init")
    private static Visitor contact;

    @BeforeAll
    static void accept(RunningSystem running) {
        system = running;
        Visitor administrator = Visitor.signedIn(CHROMIUM.open(1440, 900), running.gateway(), "Administrator");
        Visitor coordinator = Visitor.signedIn(CHROMIUM.open(1440, 900), running.gateway(), "Coordinator Central");
        Mailbox mailbox = new Mailbox(running);
        Engaging engaging = new Engaging(coordinator, new Asking(administrator, coordinator, mailbox), mailbox).known();
        contact = Visitor.atLink(CHROMIUM.open(1440, 900), engaging.invited());
        contact.post("/api/partner/engagement/accept", "{}").expect(200);
    }

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    @DisplayName("E5: an upload that is cut off at each tenth of its way goes on where it was")
    void goesOnAfterEachTenth() {
        GeneratedFile file = new GeneratedFile(SIZE);
        Uploading uploading = uploading(file);
        for (int tenth = 1; tenth < 10; tenth++) {
            long place = SIZE * tenth / 10;
            long before = uploading.offset();
            await("something of tenth " + tenth).atMost(Duration.ofMinutes(1)).until(() -> {
                assertThat(uploading.send(place, UploadFaultsIntegrationTests::cutOff))
                        .isEmpty();
                return uploading.offset() > before;
            });
            assertThat(uploading.offset()).isLessThanOrEqualTo(place);
        }
        assertThat(uploading.sha256(uploading.finish())).isEqualTo(file.sha256());
    }

    @Test
    @DisplayName("E5: engagement-service killed in the middle of a call: the upload goes on when it is back")
    void survivesAKill() {
        GeneratedFile file = new GeneratedFile(SIZE);
        Uploading uploading = uploading(file);
        assertThat(uploading.send(SIZE / 3)).isPresent();
        uploading.send(SIZE / 2, () -> system.kill(SERVICE));
        system.restart(SERVICE);
        assertThat(uploading.offset()).isGreaterThanOrEqualTo(SIZE / 3).isLessThan(SIZE);
        assertThat(uploading.sha256(uploading.finish())).isEqualTo(file.sha256());
    }

    @Test
    @DisplayName("E5: the storage away: the caller is asked to try again, and nothing that was acknowledged is lost")
    void storageAway() throws IOException {
        GeneratedFile file = new GeneratedFile(SIZE);
        Uploading uploading = uploading(file);
        assertThat(uploading.send(SIZE / 2)).isPresent();
        Path materials = system.data("materials");
        Path elsewhere = Files.move(materials, materials.resolveSibling("elsewhere"));
        HttpResponse<?> away;
        try {
            away = uploading.send(SIZE).orElseThrow();
        } finally {
            Files.move(elsewhere, materials);
        }
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(uploading.offset()).isEqualTo(SIZE / 2);
        assertThat(uploading.sha256(uploading.finish())).isEqualTo(file.sha256());
    }

    @Test
    @EnabledIfSystemProperty(named = "pep.upload.size", matches = "\\d+", disabledReason = "takes minutes and the disk")
    @DisplayName("E5: a file that is larger than any memory passes through")
    void passesALargeFile() {
        GeneratedFile file = new GeneratedFile(Long.getLong("pep.upload.size"));
        Uploading uploading = uploading(file);
        assertThat(uploading.sha256(uploading.finish())).isEqualTo(file.sha256());
    }

    private static Uploading uploading(GeneratedFile file) {
        return new Uploading(contact, system.gateway(), file);
    }

    private static void cutOff() throws IOException {
        throw new IOException("cut off by the test");
    }
}
