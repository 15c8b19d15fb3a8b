package dev.pep.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H6: secret of a link")
class LinkSecretTests {

    private static final UUID LINK = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final LinkSecrets secrets = new LinkSecrets(new LinkSettings(key(1)));

    @Test
    @DisplayName("is the same for the same link and generation, another for each other one")
    void dependsOnLinkAndGeneration() {
        String secret = secrets.of(LINK, 1).value();

        assertThat(secrets.of(LINK, 1).value()).isEqualTo(secret);
        assertThat(secrets.of(LINK, 2).value()).isNotEqualTo(secret);
        assertThat(secrets.of(UUID.randomUUID(), 1).value()).isNotEqualTo(secret);
    }

    @Test
    @DisplayName("cannot be made without the service's key")
    void dependsOnKey() {
        LinkSecrets others = new LinkSecrets(new LinkSettings(key(2)));

        assertThat(others.of(LINK, 1).value()).isNotEqualTo(secrets.of(LINK, 1).value());
    }

    @Test
    @DisplayName("has 256 bit, fit for an address, and comes back from what is presented")
    void isReadBack() {
        LinkSecret secret = secrets.of(LINK, 1);

        assertThat(Base64.getUrlDecoder().decode(secret.value())).hasSize(32);
        assertThat(LinkSecret.parse(secret.value()).orElseThrow().hash()).isEqualTo(secret.hash());
    }

    @Test
    @DisplayName("is stored as its SHA-256")
    void hashes() {
        LinkSecret zeros = LinkSecret.of(new byte[32]);

        assertThat(zeros.value()).isEqualTo("A".repeat(43));
        assertThat(HexFormat.of().formatHex(zeros.hash()))
                .isEqualTo("0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a");
    }

    @Test
    @DisplayName("cannot be what a stranger makes up in another shape")
    void refusesOtherShapes() {
        assertThat(LinkSecret.parse("")).isEmpty();
        assertThat(LinkSecret.parse("A".repeat(42))).isEmpty();
        assertThat(LinkSecret.parse("A".repeat(44))).isEmpty();
        assertThat(LinkSecret.parse("A".repeat(42) + "/")).isEmpty();
    }

    @Test
    @DisplayName("hides itself and its key where it is printed")
    void hides() {
        LinkSecret secret = secrets.of(LINK, 1);

        assertThat(secret.toString()).doesNotContain(secret.value());
        assertThat(new LinkSettings(key(1)).toString()).doesNotContain(key(1));
    }

    @Test
    @DisplayName("is never made from a short key")
    void refusesShortKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkSettings("c2hvcnQ="));
    }

    private static String key(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
