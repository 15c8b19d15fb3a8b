package dev.pep.heatmap.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Runs only when asked for a number of rows; the README names the command, the rationale the figures. */
@PepIntegrationTest
@EnabledIfSystemProperty(named = "pep.import.rows", matches = "\\d+")
class LargeImportIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(LargeImportIntegrationTests.class);
    private static final int ROWS = Integer.getInteger("pep.import.rows", 0);

    @TempDir
    private Path folder;

    private HeatmapFixture company;

    @BeforeEach
    void company(@LocalServerPort int port, @Autowired TestTokens tokens) {
        company = new HeatmapFixture(port, tokens);
    }

    @Test
    @DisplayName("H1: a large list is checked and applied in constant memory, and again with few changes")
    void importsALargeList() throws IOException {
        JsonNode first = measured("first", file(0));
        assertThat(first.path("added").intValue()).isEqualTo(ROWS);
        JsonNode same = measured("unchanged", file(0));
        assertThat(same.path("unchanged").intValue()).isEqualTo(ROWS);
        JsonNode few = measured("1 % changed", file(100));
        assertThat(few.path("changed").intValue()).isEqualTo((ROWS + 99) / 100);
        long start = System.nanoTime();
        company.asAdministrator().post(path(few, "/undo"), null);
        tell("1 % changed", "undo", start, finished(few));
    }

    private JsonNode measured(String name, Path file) throws IOException {
        long start = System.nanoTime();
        JsonNode uploaded =
                company.asAdministrator().upload("/api/heatmap/imports", file).body();
        tell(name, "upload", start, uploaded);
        start = System.nanoTime();
        JsonNode checked = finished(uploaded);
        tell(name, "check", start, checked);
        start = System.nanoTime();
        company.asAdministrator().post(path(checked, "/apply"), Map.of("removeLeftOut", false));
        JsonNode applied = finished(checked);
        tell(name, "apply", start, applied);
        return applied;
    }

    private JsonNode finished(JsonNode imported) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> company.asAdministrator().get(path(imported, "")).body(),
                        now -> !now.path("state").stringValue().endsWith("ING"));
    }

    private static String path(JsonNode imported, String decision) {
        return "/api/heatmap/imports/" + imported.path("id").stringValue() + decision;
    }

    private static void tell(String name, String step, long start, JsonNode result) {
        double seconds = (System.nanoTime() - start) / 1e9;
        LOG.info(
                "TRIAL {} rows, {}, {}: {} s, {} rows/s, heap of {} MB at most, now {}",
                ROWS,
                name,
                step,
                Math.round(seconds * 10) / 10.0,
                Math.round(ROWS / seconds),
                Runtime.getRuntime().maxMemory() >> 20,
                result.path("state").stringValue());
    }

    /** Writes a list in which each so-manieth account has another name; none if it is 0. */
    private Path file(int every) throws IOException {
        Path file = folder.resolve("list-" + every + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HeatmapFixture.HEADER + "\n");
            for (int i = 0; i < ROWS; i++) {
                String name = every > 0 && i % every == 0 ? "Renamed " + i : "Account " + i;
                out.write(company.unique("K" + i) + "," + name + ",account" + i + ".example,City " + i % 900
                        + ",Illinois,United States,Major,Unit " + i % 20 + ",Industry " + i % 12 + ",ecm." + i % 400
                        + "@pep.example,seller." + i % 3000 + "@pep.example;seller." + i % 777 + "@pep.example\n");
            }
        }
        return file;
    }
}
