package dev.pep.heatmap.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.pep.platform.link.LinkSecret;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;

/** Whatever stands for the secret of a link, it is one of 256 bit, or none. */
class LinkSecretFuzzTests {

    @FuzzTest(maxDuration = "10m")
    @DisplayName("Product section 7: any text is a secret or none, and a secret hides itself")
    void readsAnySecret(byte[] data) {
        String presented = new String(data, StandardCharsets.UTF_8);
        LinkSecret.parse(presented).ifPresent(secret -> {
            assertThat(presented).hasSize(43).startsWith(secret.value().substring(0, 42));
            assertThat(secret.hash()).hasSize(32);
            assertThat(secret.toString()).doesNotContain(secret.value());
        });
    }
}
