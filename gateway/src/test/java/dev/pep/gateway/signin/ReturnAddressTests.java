package dev.pep.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Quality 3: after signing in one only ever returns to this site")
class ReturnAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/heatmap", "/heatmap?ou=US%20Central&q=a//b", "/requests/1#row", "/a:b@c"})
    void keepsPathsOfThisSite(String wanted) {
        assertThat(ReturnAddress.of(wanted).path()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "heatmap",
                "//evil.example",
                "/\\evil.example",
                "/\\/evil.example",
                "https://evil.example/",
                "/\t/evil.example",
                "/x\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                " /heatmap",
                "/hea\\tmap"
            })
    void takesEverythingElseHome(@Nullable String wanted) {
        assertThat(ReturnAddress.of(wanted).path()).isEqualTo("/");
    }

    @Test
    void takesAnEndlessAddressHome() {
        assertThat(ReturnAddress.of("/" + "a".repeat(3000)).path()).isEqualTo("/");
    }
}
