package dev.pep.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Product 7: the secret of a link")
class PresentedSecretTests {

    private static final String SECRET = "0123456789-abcdefghijklmnopqrstuvwxyz_ABCDE";

    @Test
    void neverPrintsItself() {
        assertThat(PresentedSecret.of(SECRET)).isPresent();
        assertThat(PresentedSecret.of(SECRET).toString()).doesNotContain(SECRET);
        assertThat(new RandomValue(SECRET).toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "0123456789-abcdefghijklm nopqrstuvwxyz", "0123456789-abcdefghijklm/../../x"})
    void isOfOneShapeOnly(@Nullable String text) {
        assertThat(PresentedSecret.of(text)).isEmpty();
    }

    @Test
    void makesCookieValuesOf256RandomBits() {
        assertThat(RandomValue.create().text())
                .hasSize(43)
                .isNotEqualTo(RandomValue.create().text());
    }
}
