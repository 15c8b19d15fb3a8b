package dev.pep.heatmap.account;

import static dev.pep.heatmap.HeatmapFixture.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.event.Topics;
import dev.pep.event.account.AccountEvent;
import dev.pep.event.account.AccountState;
import dev.pep.heatmap.Api.Answer;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.TopicProbe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class ImportIntegrationTests {

    @Autowired
    private TopicProbe topics;

    @Autowired
    private JdbcClient jdbc;

    private HeatmapFixture company;

    @BeforeEach
    void company(@LocalServerPort int port, @Autowired TestTokens tokens) {
        company = new HeatmapFixture(port, tokens);
    }

    @Test
    @DisplayName("H1: an import counts what it adds, changes, re-aligns, leaves and rejects")
    void countsWhatItDoes() {
        String first = company.row("A", "Alder");
        String second = company.row("B", "Birch");
        String third = company.row("C", "Cedar");
        String csv = String.join("\n", HEADER, first, second, third) + "\n";
        assertCounts(company.imports(csv), 3, 3, 0, 0, 0);
        assertCounts(company.imports(csv), 3, 0, 0, 0, 3);

        String renamed = first.replace("Alder", "Alder Group");
        String realigned = second.replace("ecm.", "other.ecm.");
        JsonNode result = company.imports(String.join(
                "\n", HEADER, renamed, realigned, third, third.replace("Cedar", "Copy"), ",no key,,,,,,,,,"));
        assertCounts(result, 5, 0, 1, 1, 1);
        assertThat(result.path("rejected").intValue()).isEqualTo(2);
        assertThat(result.path("duplicates").intValue()).isOne();
        JsonNode duplicate = rejections(result, "?duplicates=true").path(0);
        assertThat(duplicate.path("line").intValue()).isEqualTo(5);
        assertThat(duplicate.path("reason").stringValue()).contains("already on line 4");
        JsonNode rejected = rejections(result, "").path(0);
        assertThat(rejected.path("line").intValue()).isEqualTo(6);
        assertThat(rejected.path("reason").stringValue()).isEqualTo("Account Key is missing.");
    }

    @Test
    @DisplayName("H1: the sample list of 503 real companies comes in without a rejected row")
    void importsTheSample() throws IOException {
        Path sample = Path.of("../deploy/local/src/main/resources/dev/pep/local/sample/mal-sp500.csv");
        JsonNode result = company.imports(Files.readString(sample));
        assertThat(result.path("rows").intValue()).isEqualTo(503);
        assertThat(result.path("rejected").intValue()).isZero();
    }

    @Test
    @DisplayName("H1: only changed accounts are published, with their whole state")
    void publishesOnlyWhatChanged() {
        String csv = String.join("\n", HEADER, company.row("A", "Alder"), company.row("B", "Birch")) + "\n";
        company.imports(csv);
        String key = company.unique("B");
        assertThat(topics.await(Topics.ACCOUNT, AccountEvent.class, event -> isKey(event, key)))
                .isNotNull();
        company.imports(csv);
        company.imports(csv.replace("Birch", "Birch Group"));
        AccountEvent changed = topics.await(
                Topics.ACCOUNT,
                AccountEvent.class,
                event -> isKey(event, key)
                        && ((AccountState) event.getPayload()).getName().equals("Birch Group"));
        assertThat(((AccountState) changed.getPayload()).getOu()).isEqualTo(company.ou());
        assertThat(topics.events(Topics.ACCOUNT, AccountEvent.class).stream()
                        .filter(event ->
                                ((AccountState) event.getPayload()).getOu().equals(company.ou())))
                .as("two additions and one change, nothing for the import that repeats")
                .hasSize(3);
    }

    @Test
    @DisplayName("H1: who changed what in an account is kept, and nobody can rewrite it")
    void keepsTheHistory() {
        String csv = String.join("\n", HEADER, company.row("A", "Alder")) + "\n";
        company.imports(csv);
        company.imports(csv.replace("ecm.", "new.ecm."));
        List<String> actions = jdbc.sql("""
                        SELECT action FROM audit_log WHERE detail -> 'after' ->> 'key' = :key ORDER BY at
                        """)
                .param("key", company.unique("A"))
                .query(String.class)
                .list();
        assertThat(actions).containsExactly("account added", "account realigned");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM audit_log").update()).hasMessageContaining("append-only");
    }

    @Test
    @DisplayName("H1: without a domain column the domains stay")
    void keepsWhatTheFileDoesNotSay() {
        String row = company.row("A", "Alder").replace("Alder,,", "Alder,https://www.Alder.example/,");
        company.imports(HEADER + "\n" + row + "\n");
        String without =
                HEADER.replace("Web Domain,", "") + "\n" + row.replace("https://www.Alder.example/,", "") + "\n";
        assertCounts(company.imports(without), 1, 0, 0, 0, 1);
        assertThat(company.asEcm()
                        .get("/api/heatmap/accounts")
                        .at("accounts")
                        .path(0)
                        .path("domain")
                        .stringValue())
                .isEqualTo("alder.example");
    }

    @Test
    @DisplayName("H1: an unreadable file is refused in words and changes nothing")
    void refusesAnUnreadableFile() {
        Answer answer = company.asAdministrator()
                .upload("/api/heatmap/imports", "x.csv", "Account Key,City\nA,B\n".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("type").stringValue()).endsWith("/unreadable-file");
        assertThat(answer.at("detail").stringValue()).startsWith("The first line is not a header");
    }

    @Test
    @DisplayName("H1: only administrators import")
    void refusesOthers() {
        Answer answer = company.asEcm().upload("/api/heatmap/imports", "x.csv", new byte[0]);
        assertThat(answer.status()).isEqualTo(403);
    }

    private JsonNode rejections(JsonNode result, String query) {
        String path = "/api/heatmap/imports/" + result.path("id").stringValue() + "/rejections" + query;
        return company.asAdministrator().get(path).at("rejections");
    }

    private static boolean isKey(AccountEvent event, String key) {
        return event.getPayload() instanceof AccountState state
                && state.getKey().equals(key);
    }

    private static void assertCounts(JsonNode result, int rows, int added, int changed, int realigned, int unchanged) {
        assertThat(List.of("rows", "added", "changed", "realigned", "unchanged").stream()
                        .map(count -> result.path(count).intValue()))
                .as(result.toString())
                .containsExactly(rows, added, changed, realigned, unchanged);
    }
}
