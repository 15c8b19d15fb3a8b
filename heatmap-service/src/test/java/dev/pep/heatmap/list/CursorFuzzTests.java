package dev.pep.heatmap.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.pep.platform.problem.Invalid;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

/** Whatever stands for a cursor, it is a place that the database can look for, or refused. */
class CursorFuzzTests {

    private static final String LIST = "LAST_REPORT+abc";
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    @FuzzTest(maxDuration = "10m")
    @DisplayName("H4: any cursor is a place in the list or refused")
    void readsAnyCursor(FuzzedDataProvider data) {
        String encoded = data.consumeBoolean() ? cursor(data) : data.consumeRemainingAsString();
        try {
            Cursor cursor = Cursor.decode(encoded, LIST, Sort.LAST_REPORT);
            assertThat(cursor.row()).isNotNegative();
            assertThat(cursor.value() + cursor.name()).doesNotContain("\0");
            assertThat(Instant.parse(cursor.value())).isBetween(Instant.EPOCH, LAST);
        } catch (Invalid refused) {
            assertThat(refused.getMessage()).contains("first page");
        }
    }

    private static String cursor(FuzzedDataProvider data) {
        return Stream.of(
                        LIST,
                        data.consumeString(20),
                        data.consumeString(20),
                        data.consumeString(40),
                        data.consumeString(40),
                        data.consumeBoolean() ? new UUID(0, 1).toString() : data.consumeRemainingAsString())
                .map(part ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
    }
}
