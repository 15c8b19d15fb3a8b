package dev.pep.engagement.material.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class ByteRangeTests {

    private static final String ETAG = "\"abc\"";

    @ParameterizedTest
    @DisplayName("E5: a part of a file is given as it is asked for")
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-99, 0, 100",
        "bytes=90-, 90, 10",
        "bytes=-5, 95, 5",
        "bytes=-500, 0, 100",
        "bytes=50-5000, 50, 50"
    })
    void givesAPart(String asked, long from, long length) {
        assertThat(range(asked)).isEqualTo(new ByteRange(from, length, 100));
    }

    @ParameterizedTest
    @DisplayName("E5: who asks for several parts, or for what cannot be read, gets the whole file")
    @ValueSource(
            strings = {"bytes=0-1,5-6", "bytes=x", "lines=1-2", "bytes=5-1", "bytes=", "bytes=99999999999999999999-"})
    void givesTheWhole(String asked) {
        assertThat(range(asked).isWhole()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("E5: a part behind the end is refused")
    @ValueSource(strings = {"bytes=100-", "bytes=5000-6000"})
    void refusesWhatIsBehindTheEnd(String asked) {
        assertThatExceptionOfType(ByteRange.OutOfRange.class)
                .isThrownBy(() -> range(asked))
                .satisfies(refused -> assertThat(refused.contentRange()).isEqualTo("bytes */100"));
    }

    @ParameterizedTest
    @DisplayName("E5: a part of what the caller does not have the beginning of is not given")
    @CsvSource({"'\"abc\"', false", "'\"xyz\"', true", "'Mon, 30 Nov 2026 07:00:00 GMT', true"})
    void minds(String condition, boolean whole) {
        HttpHeaders headers = headers("bytes=5-9");
        headers.set(HttpHeaders.IF_RANGE, condition);
        assertThat(ByteRange.of(headers, ETAG, 100).isWhole()).isEqualTo(whole);
    }

    private static ByteRange range(String asked) {
        return ByteRange.of(headers(asked), ETAG, 100);
    }

    private static HttpHeaders headers(String range) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RANGE, range);
        return headers;
    }
}
