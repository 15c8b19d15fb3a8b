package dev.pep.engagement.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pep.platform.problem.Invalid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTests {

    @ParameterizedTest
    @DisplayName("E5: an address of a page can be given")
    @ValueSource(
            strings = {
                "https://example.com/a?b=c#d",
                "http://localhost:8080",
                "HTTPS://EXAMPLE.COM/%20",
                "https://[::1]/x"
            })
    void takesPages(String url) {
        assertThat(LinkAddress.check(" " + url + " ")).isEqualTo(url);
    }

    @ParameterizedTest
    @DisplayName("E5: an address that runs, reads files, hides a password or is none is refused")
    @ValueSource(
            strings = {
                "",
                "example.com",
                "javascript:alert(1)",
                "data:text/html,hi",
                "file:///etc/passwd",
                "ftp://example.com",
                "https:///nohost",
                "https://user:word@example.com",
                "https://example.com/a b",
                "//example.com",
                "https://exa\0mple.com"
            })
    void refusesOthers(String url) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> LinkAddress.check(url));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> LinkAddress.check("https://example.com/" + "a".repeat(2_000)));
    }
}
