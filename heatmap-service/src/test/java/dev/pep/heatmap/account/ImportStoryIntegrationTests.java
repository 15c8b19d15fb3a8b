package dev.pep.heatmap.account;

import static dev.pep.heatmap.HeatmapFixture.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.event.account.AccountEvent;
import dev.pep.event.account.AccountState;
import dev.pep.heatmap.Api.Answer;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.TopicProbe;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class ImportStoryIntegrationTests {

    private static final Map<String, Object> KEEP = Map.of("removeLeftOut", false);

    @Autowired
    private TopicProbe topics;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    private HeatmapFixture company;

    @BeforeEach
    void company(@LocalServerPort int port, @Autowired TestTokens tokens) {
        company = new HeatmapFixture(port, tokens);
    }

    @Test
    @DisplayName("H1: a dry run tells each change field by field, and changes and publishes nothing")
    void tellsBeforeItDoes() {
        company.imports(csv(company.row("A", "Alder"), company.row("B", "Birch")));
        List<String> before = state();
        int events = events();
        JsonNode checked = company.checks(bytes(csv(
                company.row("A", "Alder Group").replace("ecm.", "new.ecm."),
                company.row("C", "Cedar"),
                ",nobody,,,,,,,,,")));
        assertThat(checked.path("state").stringValue()).isEqualTo("READY");
        JsonNode realigned = changes(checked, "REALIGNED").path(0);
        assertThat(realigned.path("key").stringValue()).isEqualTo(company.unique("A"));
        assertThat(realigned.path("changes").size()).isEqualTo(2);
        assertThat(realigned.path("changes").toString()).contains("Alder Group", "new.ecm.");
        assertThat(changes(checked, "ADDED").path(0).path("name").stringValue()).isEqualTo("Cedar");
        assertThat(keys(checked, "LEFT_OUT")).contains(company.unique("B")).doesNotContain(company.unique("A"));
        assertThat(state()).isEqualTo(before);
        assertThat(events()).isEqualTo(events);
    }

    @Test
    @DisplayName("H1: undo sets everything back, publishes it, and a file can be imported anew")
    void undoes() {
        String first = csv(company.row("A", "Alder"), company.row("B", "Birch"));
        company.imports(first);
        List<String> before = state();
        JsonNode applied = company.imports(
                csv(company.row("A", "Alder Group").replace("seller.", "other.seller."), company.row("C", "Cedar")));
        assertThat(state()).isNotEqualTo(before);
        JsonNode undone = company.decides(applied, "undo", null);
        assertThat(undone.path("state").stringValue()).isEqualTo("UNDONE");
        assertThat(undone.path("kept").intValue()).isZero();
        assertThat(state()).isEqualTo(before);
        JsonNode again = company.checks(bytes(first));
        assertThat(again.path("unchanged").intValue()).isEqualTo(2);
        assertThat(outcomes(applied)).isEqualTo(4);
    }

    @Test
    @DisplayName("H1: what was changed since, and what partners were asked about, outlives an undo and is told")
    void undoKeepsWhatIsInUse() {
        JsonNode first = company.imports(csv(company.row("A", "Alder"), company.row("B", "Birch")));
        JsonNode second = company.imports(csv(company.row("A", "Alder Group")));
        UUID birch = account("B");
        company.send(company.partner("Partner", "contact"), List.of(birch));
        JsonNode undone = company.decides(first, "undo", null);
        assertThat(undone.path("kept").intValue()).isEqualTo(2);
        assertThat(changes(first, "KEPT").toString()).contains("CHANGED_SINCE", "IN_USE");
        company.decides(second, "undo", null);
        assertThat(state()).hasSize(2).anyMatch(row -> row.contains("Alder\t"));
    }

    @Test
    @DisplayName("H1: left-out accounts are removed if that is ticked, but for those in use; undo brings them back")
    void removesWhatIsLeftOut() {
        company.imports(csv(company.row("A", "Alder"), company.row("B", "Birch"), company.row("C", "Cedar")));
        company.send(company.partner("Partner", "contact"), List.of(account("C")));
        UUID birch = account("B");
        List<String> before = state();
        JsonNode checked = company.checks(bytes(csv(company.row("A", "Alder")) + everythingElse()));
        JsonNode applied = company.decides(checked, "apply", Map.of("removeLeftOut", true));
        assertThat(applied.path("removed").intValue()).isOne();
        assertThat(applied.path("kept").intValue()).isOne();
        assertThat(state()).hasSize(2);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> isRemoved(birch));
        company.decides(applied, "undo", null);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    @DisplayName("H1: nothing can be removed while a rejected row hides whose it is")
    void keepsWhatIsUncertain() {
        JsonNode checked = company.checks(bytes(csv(company.row("A", "Alder"), ",no key,,,,,,,,,")));
        Answer answer = post(checked, "apply", Map.of("removeLeftOut", true));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("type").stringValue()).endsWith("/left-out-uncertain");
        company.decides(checked, "discard", null);
    }

    @Test
    @DisplayName("H1: if the list changed after the dry run, nothing is applied and the dry run is made again")
    void checksAgain() {
        JsonNode first = company.checks(bytes(csv(company.row("A", "Alder"))));
        JsonNode second = company.checks(bytes(csv(company.row("A", "Alder Group"), company.row("B", "Birch"))));
        company.decides(second, "apply", KEEP);
        JsonNode again = company.decides(first, "apply", KEEP);
        assertThat(again.path("state").stringValue()).isEqualTo("READY");
        assertThat(again.path("notice").stringValue()).contains("changed after this file was checked");
        assertThat(again.path("added").intValue()).isZero();
        assertThat(again.path("changed").intValue()).isOne();
        assertThat(company.decides(again, "apply", KEEP).path("state").stringValue())
                .isEqualTo("APPLIED");
        assertThat(post(again, "apply", KEEP).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("H1: strange column names are asked for once and known ever after")
    void asksForColumnsOnce() {
        String header = company.unique("No.") + ";Customer;Area;Mails;Homepage\n";
        String row = company.unique("A") + ";Alder;" + company.ou() + ";e@pep.example;www.alder.example\n";
        JsonNode asked = company.checks(bytes(header + row));
        assertThat(asked.path("state").stringValue()).isEqualTo("MAPPING");
        String path = "/api/heatmap/imports/" + asked.path("id").stringValue() + "/mapping";
        JsonNode guess = company.asAdministrator().get(path).at("mapping");
        assertThat(guess.toString())
                .contains("\"NAME\":1", "\"ECM\":3", "\"DOMAIN\":4")
                .doesNotContain("KEY", "OU");
        Answer missing = company.asAdministrator().call("PUT", path, Map.of("mapping", guess));
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.at("errors").toString()).contains("KEY", "OU");
        JsonNode checked =
                company.decides(asked, "mapping", Map.of("mapping", Map.of("KEY", 0, "NAME", 1, "OU", 2, "DOMAIN", 4)));
        assertThat(checked.path("added").intValue()).isOne();
        JsonNode next = company.checks(bytes(header.toUpperCase(Locale.ROOT) + row.replace("Alder", "Birch")));
        assertThat(next.path("state").stringValue()).isEqualTo("READY");
        assertThat(next.path("added").intValue()).isOne();
        company.decides(checked, "discard", null);
        company.decides(next, "discard", null);
    }

    @Test
    @DisplayName("H1: whatever the files, apply does what the dry run counted, and undoing all leads back")
    void undoesAnySequence() {
        Random random = new Random(20_261_121);
        Deque<JsonNode> applied = new ArrayDeque<>();
        Deque<List<String>> states = new ArrayDeque<>();
        for (int i = 0; i < 8; i++) {
            states.push(state());
            JsonNode checked = company.checks(bytes(randomFile(random)));
            JsonNode done = company.decides(checked, "apply", KEEP);
            for (String count : List.of("added", "changed", "realigned", "unchanged")) {
                assertThat(done.path(count).intValue())
                        .isEqualTo(checked.path(count).intValue());
            }
            assertThat(outcomes(done))
                    .isEqualTo(done.path("added").intValue()
                            + done.path("changed").intValue()
                            + done.path("realigned").intValue());
            applied.push(done);
        }
        while (!applied.isEmpty()) {
            JsonNode undone = company.decides(applied.pop(), "undo", null);
            assertThat(undone.path("kept").intValue()).isZero();
            assertThat(state()).isEqualTo(states.pop());
        }
    }

    @Test
    @DisplayName("H1: one import is applied at a time, and the second administrator is told so")
    void appliesOneAtATime() throws SQLException {
        JsonNode first = company.checks(bytes(csv(company.row("A", "Alder"))));
        JsonNode second = company.checks(bytes(csv(company.row("B", "Birch"))));
        try (Connection held = holdTheList()) {
            assertThat(post(first, "apply", KEEP).status()).isEqualTo(202);
            Answer refused = post(second, "apply", KEEP);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.at("type").stringValue()).endsWith("/another-import-at-work");
        }
        assertThat(company.settled(first).path("state").stringValue()).isEqualTo("APPLIED");
        company.decides(second, "discard", null);
    }

    @Test
    @DisplayName("H1: an apply that dies in the middle is begun anew and done once")
    void survivesADeath() throws SQLException {
        JsonNode checked = company.checks(bytes(csv(company.row("A", "Alder"))));
        try (Connection held = holdTheList()) {
            post(checked, "apply", KEEP);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> killWaiting() > 0);
        }
        JsonNode applied = company.settled(checked);
        assertThat(applied.path("state").stringValue()).isEqualTo("APPLIED");
        assertThat(state()).hasSize(1);
        assertThat(outcomes(applied)).isOne();
    }

    @Test
    @DisplayName("H1: a file that turns out unreadable at its end fails with the reason and changes nothing")
    void failsInWords() {
        byte[] start = bytes(
                csv(company.row("A", "Alder")) + company.row("B", "Birch\n").repeat(50));
        byte[] file = Arrays.copyOf(start, start.length + 1);
        file[start.length] = (byte) 0xE4;
        JsonNode failed = company.checks(file);
        assertThat(failed.path("state").stringValue()).isEqualTo("FAILED");
        assertThat(failed.path("notice").stringValue()).contains("not UTF-8");
        assertThat(state()).isEmpty();
    }

    @Test
    @DisplayName("H1: rejected rows can be downloaded, and no cell starts a formula")
    void downloadsRejectedRows() {
        JsonNode checked = company.checks(bytes(csv("=1+1,,,,,,,,,,")));
        String path = "/api/heatmap/imports/" + checked.path("id").stringValue() + "/rejections.csv";
        assertThat(company.asAdministrator().get(path).text()).contains("2,Account Name is missing.,\"'=1+1,");
        company.decides(checked, "discard", null);
    }

    private String randomFile(Random random) {
        StringBuilder rows = new StringBuilder(HEADER).append('\n');
        for (int key = 0; key < 12; key++) {
            if (random.nextInt(3) > 0) {
                String row = company.row("K" + key, "Name " + random.nextInt(3));
                rows.append(random.nextBoolean() ? row : row.replace("ecm.", "ecm" + random.nextInt(3) + "."));
                rows.append('\n');
            }
        }
        return rows.toString();
    }

    private String everythingElse() {
        return String.join(
                "",
                jdbc.sql("SELECT key || ',' || replace(name, ',', ' ') || ',' || domain || ',' || city || ',' || state"
                                + " || ',' || country || ',' || segment || ',' || ou || ',' || industry || ',' || ecm"
                                + " || ',' || array_to_string(sellers, ';') || E'\\n' FROM account WHERE ou <> :ou")
                        .param("ou", company.ou())
                        .query(String.class)
                        .list());
    }

    private Connection holdTheList() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("SELECT pg_advisory_xact_lock(hashtext('account import'))");
        return connection;
    }

    private int killWaiting() {
        return jdbc.sql("""
                        SELECT pg_terminate_backend(pid) FROM pg_locks
                        WHERE locktype = 'advisory' AND NOT granted
                            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                        """).query(Boolean.class).list().size();
    }

    private Answer post(JsonNode imported, String decision, Object body) {
        String path = "/api/heatmap/imports/" + imported.path("id").stringValue() + "/" + decision;
        return company.asAdministrator().post(path, body);
    }

    private JsonNode changes(JsonNode imported, String kind) {
        String path = "/api/heatmap/imports/" + imported.path("id").stringValue() + "/changes?limit=200&kind=" + kind;
        return company.asAdministrator().get(path).at("changes");
    }

    private List<String> keys(JsonNode imported, String kind) {
        return jdbc.sql("SELECT key FROM account_import_change WHERE import_id = :id AND kind = :kind")
                .param("id", UUID.fromString(imported.path("id").stringValue()))
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    private List<String> state() {
        return jdbc.sql("""
                        SELECT concat_ws(E'\\t', id, key, name, domain, city, state, country, segment, ou, industry,
                            ecm, sellers::text, import_id, last_report_at)
                        FROM account WHERE ou = :ou ORDER BY key
                        """).param("ou", company.ou()).query(String.class).list();
    }

    private UUID account(String key) {
        return jdbc.sql("SELECT id FROM account WHERE key = :key")
                .param("key", company.unique(key))
                .query(UUID.class)
                .single();
    }

    /** Counts what the topic has of this company, as far as it is there already. */
    private int events() {
        return (int) topics.events(Topics.ACCOUNT, AccountEvent.class).stream()
                .filter(event -> event.getPayload() instanceof AccountState account
                        && account.getOu().equals(company.ou()))
                .count();
    }

    /** Counts the changes of accounts that an import and its undoing have left in the history. */
    private int outcomes(JsonNode imported) {
        return jdbc.sql("SELECT count(*) FROM audit_log WHERE detail ->> 'importId' = :id")
                .param("id", imported.path("id").stringValue())
                .query(Integer.class)
                .single();
    }

    private boolean isRemoved(UUID account) {
        return topics.records(Topics.ACCOUNT).stream()
                .anyMatch(event -> event.key().equals(account.toString()) && event.value() == null);
    }

    private static String csv(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
