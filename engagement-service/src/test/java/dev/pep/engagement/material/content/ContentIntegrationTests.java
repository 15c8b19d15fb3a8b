package dev.pep.engagement.material.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.engagement.material.FailingStorage;
import dev.pep.engagement.material.Http;
import dev.pep.engagement.material.Http.Answer;
import dev.pep.engagement.material.MaterialFixture;
import dev.pep.engagement.material.MaterialTest;
import dev.pep.engagement.material.storage.StorageAway;
import dev.pep.engagement.material.upload.Given;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ContentDisposition;

@MaterialTest
class ContentIntegrationTests {

    private static final String OU = "US Central";
    private static final byte[] PDF = "%PDF-1.7\n0123456789".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MaterialFixture fixture;

    @Autowired
    private FailingStorage storage;

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
        storage.mend();
    }

    @Test
    @DisplayName("E5: a file is given out to be saved, as what it is, and with no rights")
    void downloads() {
        Answer file = http.get(path(given("Slide.pdf", PDF), "content"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.bytes()).isEqualTo(PDF);
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).isEqualTo(ServeContent.NO_RIGHTS);
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.header("Accept-Ranges")).isEqualTo("bytes");
    }

    @ParameterizedTest
    @DisplayName("E5: a name of every kind of character arrives as it is")
    @CsvSource({
        "'Größe – 資料 \uD83D\uDE80.pdf'",
        "'a\"b;c%20d.pdf'",
        "'مستند.pdf'",
        "'=?UTF-8?Q?x?=.pdf'",
        "'..pdf'",
        "'it''s, ok.pdf'"
    })
    void keepsTheName(String name) {
        String header = http.get(path(given(name, PDF), "content")).header("Content-Disposition");
        assertThat(header).matches("[\\x20-\\x7E]+");
        String encoded = header.replaceFirst(".*filename\\*=", "attachment; filename*=");
        assertThat(ContentDisposition.parse(encoded).getFilename()).isEqualTo(name);
    }

    @Test
    @DisplayName("E5: a part of a file is given, and one behind its end is not")
    void givesParts() {
        String file = path(given("Slide.pdf", PDF), "content");
        Answer part = http.get(file, "Range", "bytes=9-12");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).isEqualTo("0123".getBytes(StandardCharsets.UTF_8));
        assertThat(part.header("Content-Range")).isEqualTo("bytes 9-12/19");
        Answer rest = http.get(file, "Range", "bytes=13-", "If-Range", part.header("ETag"));
        assertThat(rest.bytes()).isEqualTo(Arrays.copyOfRange(PDF, 13, 19));
        assertThat(http.get(file, "Range", "bytes=13-", "If-Range", "\"other\"").bytes())
                .isEqualTo(PDF);
        Answer behind = http.get(file, "Range", "bytes=19-");
        assertThat(behind.status()).isEqualTo(416);
        assertThat(behind.header("Content-Range")).isEqualTo("bytes */19");
        assertThat(http.send("HEAD", file, new byte[0]).header("Content-Length"))
                .isEqualTo("19");
    }

    @Test
    @DisplayName("E5: pictures and PDF can be shown, nothing else can")
    void previews() {
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
        Answer shown = http.get(path(given("Photo.png", png), "preview"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Disposition")).startsWith("inline");
        assertThat(shown.header("Content-Security-Policy")).isEqualTo(ServeContent.NO_RIGHTS);
        assertThat(http.get(path(given("Slide.pdf", PDF), "preview")).status()).isEqualTo(200);
        assertThat(http.get(path(given("Notes.txt", "hello".getBytes(StandardCharsets.UTF_8)), "preview"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("E5: while the storage is away a file is not there now, and later it is")
    void saysThatTheStorageIsAway() {
        String file = path(given("Slide.pdf", PDF), "content");
        storage.breakDown((method, arguments) -> {
            throw new StorageAway(new IOException("away"));
        });
        Answer away = http.get(file);
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        storage.mend();
        assertThat(http.get(file).bytes()).isEqualTo(PDF);
    }

    @Test
    @DisplayName("E5: a link has no bytes to give out")
    void hasNoBytesOfALink() {
        String link = http.post(
                        "/api/engagement/engagements/" + engagement + "/materials/links",
                        "{\"url\": \"https://video.example\"}")
                .json()
                .path("id")
                .asString();
        assertThat(http.get(path(link, "content")).status()).isEqualTo(404);
        assertThat(http.get(path(link, "preview")).status()).isEqualTo(404);
    }

    private String given(String name, byte[] bytes) {
        return Given.byCompany(port, fixture.coordinator(OU), engagement, name, bytes, Map.of());
    }

    private static String path(String material, String what) {
        return "/api/engagement/materials/" + material + "/" + what;
    }
}
