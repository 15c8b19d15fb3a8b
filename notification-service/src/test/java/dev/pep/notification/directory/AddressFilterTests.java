package dev.pep.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H3: the names of people")
class AddressFilterTests {

    @Test
    void asksForEachAddressAsMailAndAsNameOfTheSignIn() {
        assertThat(new AddressFilter(List.of("a@pep.example", "b@pep.example")).text())
                .isEqualTo("mail in ('a@pep.example', 'b@pep.example')"
                        + " or userPrincipalName in ('a@pep.example', 'b@pep.example')");
    }

    @Test
    void letsNoQuoteEndTheText() {
        assertThat(new AddressFilter(List.of("x') or startswith(mail,'a")).text())
                .isEqualTo("mail in ('x'') or startswith(mail,''a')"
                        + " or userPrincipalName in ('x'') or startswith(mail,''a')");
    }
}
