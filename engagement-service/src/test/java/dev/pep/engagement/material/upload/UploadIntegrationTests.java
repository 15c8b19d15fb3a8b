package dev.pep.engagement.material.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.engagement.material.FailingStorage;
import dev.pep.engagement.material.Http;
import dev.pep.engagement.material.Http.Answer;
import dev.pep.engagement.material.MaterialFixture;
import dev.pep.engagement.material.MaterialFixture.Contact;
import dev.pep.engagement.material.MaterialTest;
import dev.pep.engagement.material.storage.StorageAway;
import dev.pep.engagement.material.storage.StorageFull;
import dev.pep.platform.security.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MaterialTest
class UploadIntegrationTests {

    private static final String OU = "US Central";

    @Autowired
    private MaterialFixture fixture;

    @Autowired
    private FailingStorage storage;

    @Autowired
    private Digests digests;

    @Autowired
    private ReceiveBytes receive;

    @Autowired
    private Uploads uploads;

    @Autowired
    private TidyUploads tidy;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final byte[] bytes = pdf(700_001);
    private UUID engagement;
    private Tus tus;
    private Http http;

    @BeforeEach
    void publish() {
        engagement = fixture.engagement(OU);
        tus = new Tus(port, fixture.coordinator(OU), Tus.COMPANY);
        http = new Http(port, fixture.coordinator(OU));
    }

    @AfterEach
    void mend() {
        storage.mend();
    }

    @Test
    @DisplayName("E5: what is uploaded becomes a material with its size, type and digest, and is read as it was")
    void uploads() throws Exception {
        Answer last = tus.upload(bytes, named("Slides.pdf"));
        assertThat(last.status()).isEqualTo(204);
        assertThat(last.header("Upload-Offset")).isEqualTo("700001");
        assertThat(last.header("Upload-Expires")).isNotEmpty();
        String id = last.header("Pep-Material");
        assertThat(content(id)).isEqualTo(bytes);
        var material = http.get("/api/engagement/engagements/" + engagement + "/materials")
                .json()
                .path("materials")
                .path(0);
        assertThat(material.path("id").asString()).isEqualTo(id);
        assertThat(material.path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(material.path("size").asLong()).isEqualTo(bytes.length);
        assertThat(jdbc.sql("SELECT sha256 FROM material WHERE id = CAST(:id AS uuid)")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo(sha256(bytes));
    }

    @Test
    @DisplayName("E5: an upload that is cut off at each tenth of its way goes on there, and nothing is sent twice")
    void goesOnAfterEachTenth() throws Exception {
        String upload = tus.begin(bytes.length, named("Slides.pdf", "sha256", sha256(bytes)));
        int tenth = bytes.length / 10;
        for (int i = 0; i < 10; i++) {
            long at = i * (long) tenth;
            tus.send(upload, bytes, at, tenth).close();
            await().until(() -> tus.offset(upload) == at + tenth && isFree(upload));
        }
        Answer last = tus.patch(upload, 10L * tenth, Arrays.copyOfRange(bytes, 10 * tenth, bytes.length));
        assertThat(last.status()).isEqualTo(204);
        assertThat(content(last.header("Pep-Material"))).isEqualTo(bytes);
    }

    @Test
    @DisplayName("E5: a stale offset is refused, and told where the upload is")
    void refusesAStaleOffset() {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        assertThat(tus.patch(upload, 0, Arrays.copyOf(bytes, 1000)).status()).isEqualTo(204);
        Answer stale = tus.patch(upload, 0, Arrays.copyOf(bytes, 1000));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.problem()).isEqualTo("stale-offset");
        assertThat(stale.json().path("offset").asLong()).isEqualTo(1000);
        assertThat(tus.patch(upload, 5000, new byte[10]).status()).isEqualTo(409);
        assertThat(tus.offset(upload)).isEqualTo(1000);
    }

    @Test
    @DisplayName("E5: of two tabs that send one upload at once only one does, and the other goes on where it ends")
    void letsOneTabSend() throws Exception {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        try (Socket first = tus.send(upload, bytes, 0, 200_000)) {
            await().until(() -> tus.offset(upload) > 0);
            long offset = tus.offset(upload);
            Answer second = tus.patch(upload, offset, Arrays.copyOfRange(bytes, (int) offset, bytes.length));
            assertThat(second.status()).isIn(409, 423);
        }
        await().until(() -> tus.offset(upload) == 200_000 && isFree(upload));
        Answer last = tus.patch(upload, 200_000, Arrays.copyOfRange(bytes, 200_000, bytes.length));
        assertThat(content(last.header("Pep-Material"))).isEqualTo(bytes);
    }

    @Test
    @DisplayName("E5: a call that has fallen silent loses its place, and cannot keep a byte more")
    void takesThePlaceOfASilentCall() throws Exception {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        try (Socket silent = tus.send(upload, bytes, 0, 100_000)) {
            await().until(() -> tus.offset(upload) == 65_536);
            byte[] rest = Arrays.copyOfRange(bytes, 65_536, bytes.length);
            await().until(() -> tus.patch(upload, 65_536, rest).status() == 204);
            silent.getOutputStream().write(new byte[300_000]);
            assertThat(content(tus.head(upload).header("Pep-Material"))).isEqualTo(bytes);
        } catch (IOException hungUp) {
            assertThat(tus.offset(upload)).isEqualTo(bytes.length);
        }
    }

    @Test
    @DisplayName("E5: bytes with a wrong checksum are not kept, those with the right one are")
    void checksEachCall() throws Exception {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        byte[] first = Arrays.copyOf(bytes, 300_000);
        byte[] damaged = first.clone();
        damaged[299_999]++;
        Answer wrong = tus.patch(upload, 0, damaged, "Upload-Checksum", "sha256 " + checksum(first));
        assertThat(wrong.status()).isEqualTo(460);
        assertThat(wrong.problem()).isEqualTo("checksum-mismatch");
        assertThat(tus.offset(upload)).isZero();
        assertThat(tus.patch(upload, 0, first, "Upload-Checksum", "sha256 " + checksum(first))
                        .status())
                .isEqualTo(204);
        Answer last = tus.patch(upload, 300_000, Arrays.copyOfRange(bytes, 300_000, bytes.length));
        assertThat(content(last.header("Pep-Material"))).isEqualTo(bytes);
    }

    @Test
    @DisplayName("E5: a damaged last part completes nothing, and can be sent again")
    void checksTheLastCall() throws Exception {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        tus.patch(upload, 0, Arrays.copyOf(bytes, 300_000));
        byte[] last = Arrays.copyOfRange(bytes, 300_000, bytes.length);
        byte[] damaged = last.clone();
        damaged[0]++;
        Answer wrong = tus.patch(upload, 300_000, damaged, "Upload-Checksum", "sha256 " + checksum(last));
        assertThat(wrong.status()).isEqualTo(460);
        assertThat(tus.head(upload).header("Pep-Material")).isEmpty();
        assertThat(tus.offset(upload)).isEqualTo(300_000);
        Answer right = tus.patch(upload, 300_000, last, "Upload-Checksum", "sha256 " + checksum(last));
        assertThat(content(right.header("Pep-Material"))).isEqualTo(bytes);
    }

    @Test
    @DisplayName("E5: killed before the last part is checked, nothing is made of it, whoever asks")
    void completesNothingUnchecked() throws Exception {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        receive.receive(uploads.find(id(upload)).orElseThrow(), UUID.randomUUID(), new ByteArrayInputStream(bytes));
        assertThat(tus.head(upload).header("Pep-Material")).isEmpty();
        leave(upload);
        tidy.tidy();
        assertThat(materials()).isZero();
        long offset = tus.offset(upload);
        assertThat(offset).isBetween(1L, bytes.length - 1L);
        Answer last = tus.patch(upload, offset, Arrays.copyOfRange(bytes, (int) offset, bytes.length));
        assertThat(content(last.header("Pep-Material"))).isEqualTo(bytes);
    }

    @Test
    @DisplayName("E5: a file that is not the one that was meant becomes no material")
    void checksTheWholeFile() throws Exception {
        Answer wrong = tus.upload(bytes, named("Slides.pdf", "sha256", sha256(new byte[1])));
        assertThat(wrong.status()).isEqualTo(460);
        assertThat(materials()).isZero();
    }

    @Test
    @DisplayName(
            "E5: an empty file, one that is too large, one without a name and one for nothing are refused in words")
    void refusesBeforeTheFirstByte() {
        Answer empty = tus.create(0, named("Slides.pdf"));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.json().path("detail").asString()).contains("empty");
        Answer large = tus.create(65L << 20, named("Slides.pdf"));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().path("detail").asString()).contains("64 MB");
        assertThat(tus.create(10, Map.of("engagementId", engagement))
                        .json()
                        .at("/errors/filename")
                        .asString())
                .isNotEmpty();
        assertThat(tus.create(10, Map.of("filename", "a.pdf")).status()).isEqualTo(400);
        assertThat(tus.create(10, named("a.pdf", "kind", "NOTHING")).status()).isEqualTo(400);
        assertThat(tus.create(10, named("a.pdf", "replaces", UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(tus.create(10, named("a.pdf", "partnerId", UUID.randomUUID()))
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("E5: whoever may not add to the engagement is refused before the first byte")
    void asksForTheRightFirst() {
        Tus seller = new Tus(port, fixture.token(fixture.person("seller", Role.SELLER, OU)), Tus.COMPANY);
        assertThat(seller.create(10, named("a.pdf")).status()).isEqualTo(403);
        Tus elsewhere = new Tus(port, fixture.coordinator("US West"), Tus.COMPANY);
        Answer other = elsewhere.create(10, named("a.pdf"));
        Answer unknown = elsewhere.create(10, Map.of("filename", "a.pdf", "engagementId", UUID.randomUUID()));
        assertThat(other.status()).isEqualTo(404).isEqualTo(unknown.status());
        assertThat(other.bytes()).isEqualTo(unknown.bytes());
        fixture.cancel(engagement);
        assertThat(tus.create(10, named("a.pdf")).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("E5: nobody but who began an upload can ask for it, go on with it or end it")
    void keepsAnUploadFromOthers() {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        Tus colleague = new Tus(port, fixture.token(fixture.person("colleague", Role.ECM, OU)), Tus.COMPANY);
        assertThat(colleague.head(upload).status()).isEqualTo(404);
        assertThat(colleague.patch(upload, 0, bytes).status()).isEqualTo(404);
        assertThat(colleague.delete(upload).status()).isEqualTo(404);
        Contact contact = fixture.accepted(engagement);
        Tus partner = new Tus(port, contact.token(), Tus.PARTNER);
        String id = upload.substring(upload.lastIndexOf('/'));
        assertThat(partner.patch(Tus.PARTNER + id, 0, bytes).status()).isEqualTo(404);
        assertThat(tus.offset(upload)).isZero();
    }

    @Test
    @DisplayName("E1: who loses the operating unit cannot go on with an upload")
    void endsWithTheAlignment() {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        var moved = fixture.person("coordinator.us.central", Role.OU_COORDINATOR, "US West");
        assertThat(new Tus(port, fixture.token(moved), Tus.COMPANY)
                        .patch(upload, 0, bytes)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("E5: a file that lies about its type is refused with the first bytes, and its upload ends")
    void refusesALie() {
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>"
                .repeat(4000)
                .getBytes(StandardCharsets.UTF_8);
        String upload = tus.begin(page.length, named("Slides.pdf"));
        Answer refused = tus.patch(upload, 0, Arrays.copyOf(page, 100_000));
        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.problem()).isEqualTo("file-refused");
        assertThat(tus.head(upload).status()).isEqualTo(404);
        String slow = tus.begin(page.length, named("Slides.pdf"));
        assertThat(tus.patch(slow, 0, Arrays.copyOf(page, 1000)).status()).isEqualTo(204);
        assertThat(tus.patch(slow, 1000, Arrays.copyOfRange(page, 1000, page.length))
                        .status())
                .isEqualTo(415);
        assertThat(materials()).isZero();
    }

    @Test
    @DisplayName("E5: after a restart in the middle the digest is made of what is stored")
    void survivesARestart() throws Exception {
        String upload = tus.begin(bytes.length, named("Slides.pdf", "sha256", sha256(bytes)));
        tus.patch(upload, 0, Arrays.copyOf(bytes, 400_000));
        digests.take(id(upload), 400_000);
        Answer last = tus.patch(upload, 400_000, Arrays.copyOfRange(bytes, 400_000, bytes.length));
        assertThat(last.status()).isEqualTo(204);
        assertThat(content(last.header("Pep-Material"))).isEqualTo(bytes);
    }

    @Test
    @DisplayName("E5: killed between the last byte and the commit, there is one material when somebody asks again")
    void finishesOnce() throws Exception {
        String upload = lastByteButNoMaterial();
        storage.mend();
        String material = tus.head(upload).header("Pep-Material");
        assertThat(content(material)).isEqualTo(bytes);
        assertThat(tus.head(upload).header("Pep-Material")).isEqualTo(material);
        assertThat(tus.patch(upload, bytes.length, new byte[0]).header("Pep-Material"))
                .isEqualTo(material);
        assertThat(materials()).isEqualTo(1);
    }

    @Test
    @DisplayName("E5: an upload that is complete becomes a material though nobody asks again")
    void finishesByItself() throws Exception {
        String upload = lastByteButNoMaterial();
        storage.mend();
        leave(upload);
        tidy.tidy();
        assertThat(materials()).isEqualTo(1);
        assertThat(content(tus.head(upload).header("Pep-Material"))).isEqualTo(bytes);
    }

    @Test
    @DisplayName("E5: an upload whose bytes the storage has lost ends, and is in nobody's way")
    void endsWhatIsLost() throws Exception {
        String upload = lastByteButNoMaterial();
        storage.mend();
        Files.delete(stored(upload));
        leave(upload);
        tidy.tidy();
        assertThat(rows(upload)).isZero();
        assertThat(tus.head(upload).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "complete", "read"})
    @DisplayName("E5: a storage that is away for a while costs nothing that was acknowledged")
    void survivesAStorageThatIsAway(String call) throws Exception {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        tus.patch(upload, 0, Arrays.copyOf(bytes, 100_000));
        storage.breakDown((method, arguments) -> {
            if (method.equals(call)) {
                throw new StorageAway(new IOException("away"));
            }
        });
        Answer away = tus.patch(upload, 100_000, Arrays.copyOfRange(bytes, 100_000, bytes.length));
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        storage.mend();
        long offset = tus.offset(upload);
        assertThat(offset).isGreaterThanOrEqualTo(100_000);
        Answer last = tus.patch(upload, offset, Arrays.copyOfRange(bytes, (int) offset, bytes.length));
        assertThat(content(last.header("Pep-Material"))).isEqualTo(bytes);
    }

    @Test
    @DisplayName("E5: a storage that is full says so in words, and the upload can be gone on with")
    void survivesAFullStorage() throws Exception {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        storage.breakDown((method, arguments) -> {
            if (method.equals("write") && (long) arguments[1] > 0) {
                throw new StorageFull(new IOException("No space left on device"));
            }
        });
        Answer full = tus.patch(upload, 0, bytes);
        assertThat(full.status()).isEqualTo(507);
        assertThat(full.problem()).isEqualTo("storage-full");
        assertThat(tus.offset(upload)).isEqualTo(65_536);
        storage.mend();
        Answer last = tus.patch(upload, 65_536, Arrays.copyOfRange(bytes, 65_536, bytes.length));
        assertThat(content(last.header("Pep-Material"))).isEqualTo(bytes);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("E5: a disk that is full says so in words, and the upload goes on when there is room")
    void survivesAFullDisk() throws Exception {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        Path file = incoming(upload);
        Files.createSymbolicLink(file, Path.of("/dev/full"));
        Answer full = tus.patch(upload, 0, bytes);
        assertThat(full.status()).isEqualTo(507);
        assertThat(full.problem()).isEqualTo("storage-full");
        assertThat(full.json().path("detail").asString()).isNotBlank();
        assertThat(tus.offset(upload)).isZero();
        Files.delete(file);
        assertThat(content(tus.patch(upload, 0, bytes).header("Pep-Material"))).isEqualTo(bytes);
    }

    @Test
    @DisplayName("E5: a zip bomb is stored as it is, and nothing of it is shown")
    void storesAZipBomb() throws Exception {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("zeros.bin"));
            zip.write(new byte[200 << 20]);
        }
        String material = tus.upload(bomb.toByteArray(), named("bomb.zip")).header("Pep-Material");
        assertThat(content(material)).isEqualTo(bomb.toByteArray()).hasSizeLessThan(1 << 20);
        assertThat(http.get("/api/engagement/materials/" + material + "/preview")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("E5: half an upload expires, and its bytes are removed, also if the storage is away at first")
    void removesWhatIsLeft() {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        tus.patch(upload, 0, Arrays.copyOf(bytes, 100_000));
        jdbc.sql("UPDATE material_upload SET expires_at = now() - interval '1 second' WHERE id = :id")
                .param("id", id(upload))
                .update();
        storage.breakDown((method, arguments) -> {
            throw new StorageAway(new IOException("away"));
        });
        tidy.tidy();
        assertThat(rows(upload)).isEqualTo(1);
        assertThat(tus.head(upload).status()).isEqualTo(404);
        storage.mend();
        tidy.tidy();
        assertThat(rows(upload)).isZero();
        assertThat(incoming(upload)).doesNotExist();
    }

    @Test
    @DisplayName("E5: an upload that its sender ends is gone; one that became a material is not ended")
    void ends() {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        assertThat(tus.delete(upload).status()).isEqualTo(204);
        assertThat(tus.head(upload).status()).isEqualTo(404);
        String stored = tus.begin(bytes.length, named("Slides.pdf"));
        tus.patch(stored, 0, bytes);
        tus.delete(stored);
        assertThat(materials()).isEqualTo(1);
    }

    @Test
    @DisplayName("E5: a name that comes twice is kept twice and shown apart")
    void keepsANameTwice() {
        tus.upload(bytes, named("Slides.pdf"));
        tus.upload(bytes, named("slides.PDF"));
        assertThat(jdbc.sql("SELECT name FROM material WHERE engagement_id = :id ORDER BY added_at")
                        .param("id", engagement)
                        .query(String.class)
                        .list())
                .containsExactly("Slides.pdf", "slides (2).PDF");
    }

    @Test
    @DisplayName("E5: a newer version replaces the one before, also if two are uploaded at the same time")
    void replaces() {
        String first = tus.upload(bytes, named("Slides.pdf")).header("Pep-Material");
        String one = tus.begin(bytes.length, named("Slides v2.pdf", "replaces", first));
        String two = tus.begin(bytes.length, named("Slides new.pdf", "replaces", first));
        tus.patch(one, 0, bytes);
        tus.patch(two, 0, bytes);
        assertThat(jdbc.sql("SELECT name FROM material WHERE engagement_id = :id AND NOT replaced")
                        .param("id", engagement)
                        .query(String.class)
                        .list())
                .containsExactly("Slides new.pdf");
        assertThat(materials()).isEqualTo(3);
    }

    @Test
    @DisplayName("E3: a partner's upload closes the task that asks for it")
    void closesTheTask() {
        Contact contact = fixture.accepted(engagement);
        Tus partner = new Tus(port, contact.token(), Tus.PARTNER);
        Answer last = partner.upload(bytes, Map.of("filename", "Power.pdf", "kind", "SUPERPOWER_SLIDE"));
        assertThat(last.status()).isEqualTo(204);
        assertThat(fixture.task(contact.invitation(), "SUPERPOWER_SLIDE")).isEqualTo("DONE");
        assertThat(fixture.task(contact.invitation(), "SHOWCASE_RECORDING")).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("E5: a partner that has left cannot begin, go on or finish")
    void endsWithTheParticipation() {
        Contact contact = fixture.accepted(engagement);
        Tus partner = new Tus(port, contact.token(), Tus.PARTNER);
        String upload = partner.begin(bytes.length, Map.of("filename", "Power.pdf"));
        fixture.leave(contact.invitation());
        assertThat(partner.patch(upload, 0, bytes).status()).isEqualTo(401);
        assertThat(partner.create(10, Map.of("filename", "Power.pdf")).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("E5: what does not keep to the protocol is refused as a problem")
    void refusesOtherProtocols() {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        assertThat(http.send("PATCH", upload, bytes, "Upload-Offset", "0").problem())
                .isEqualTo("tus-protocol");
        Answer tooMuch = tus.patch(upload, 0, new byte[bytes.length + 1]);
        assertThat(tooMuch.problem()).isEqualTo("tus-protocol");
        assertThat(tus.patch(upload, 0, bytes, "Upload-Checksum", "rot13 abc").status())
                .isEqualTo(400);
        assertThat(tus.head(Tus.COMPANY + "/not-an-id").status()).isEqualTo(404);
        assertThat(http.send("OPTIONS", Tus.COMPANY, new byte[0]).header("Tus-Extension"))
                .contains("creation", "checksum", "termination", "expiration")
                .doesNotContain("concatenation");
    }

    private String lastByteButNoMaterial() {
        String upload = tus.begin(bytes.length, named("Slides.pdf"));
        storage.breakDown((method, arguments) -> {
            if (method.equals("read")) {
                throw new StorageAway(new IOException("away"));
            }
        });
        assertThat(tus.patch(upload, 0, bytes).status()).isEqualTo(503);
        assertThat(materials()).isZero();
        return upload;
    }

    /** As if nobody had come back for some minutes. */
    private void leave(String upload) {
        jdbc.sql("""
                UPDATE material_upload SET expires_at = expires_at - interval '2 minutes',
                    held_until = held_until - interval '2 minutes'
                WHERE id = :id
                """).param("id", id(upload)).update();
    }

    private boolean isFree(String upload) {
        return jdbc.sql("SELECT holder IS NULL FROM material_upload WHERE id = :id")
                .param("id", id(upload))
                .query(Boolean.class)
                .single();
    }

    private int rows(String upload) {
        return jdbc.sql("SELECT count(*) FROM material_upload WHERE id = :id")
                .param("id", id(upload))
                .query(Integer.class)
                .single();
    }

    private int materials() {
        return jdbc.sql("SELECT count(*) FROM material WHERE engagement_id = :id")
                .param("id", engagement)
                .query(Integer.class)
                .single();
    }

    private byte[] content(String material) {
        return http.get("/api/engagement/materials/" + material + "/content").bytes();
    }

    private Map<String, Object> named(String name) {
        return Map.of("filename", name, "engagementId", engagement);
    }

    private Map<String, Object> named(String name, String key, Object value) {
        return Map.of("filename", name, "engagementId", engagement, key, value);
    }

    private static Path incoming(String upload) {
        return Path.of("target/materials/incoming/" + id(upload));
    }

    private static Path stored(String upload) {
        String name = id(upload).toString();
        return Path.of("target/materials/content", name.substring(name.length() - 2), name);
    }

    private static UUID id(String upload) {
        return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
    }

    private static byte[] pdf(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 9);
        return bytes;
    }

    private static String checksum(byte[] bytes) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
