package dev.pep.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicLinksTests {

    private final PublicLinks links = new PublicLinks("https://pep.example/", "/preferences");

    @ParameterizedTest
    @DisplayName("H6: a link of any purpose begins as that purpose's links do, and no server sees its secret")
    @ValueSource(strings = {"r", "e", "vi"})
    void keepsTheSecretBehindTheHash(String entry) {
        assertThat(links.link(entry, "s3cret")).isEqualTo("https://pep.example/" + entry + "#s3cret");
    }

    @Test
    void tellsTheHostAsTheAddressBarShowsIt() {
        var local = new PublicLinks("http://localhost:8080", "/preferences");

        assertThat(local.host()).isEqualTo("localhost:8080");
        assertThat(local.hostName()).isEqualTo("localhost");
    }
}
