package dev.pep.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.gateway.partner.PartnerAddresses.Entry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerAddressesTests {

    @Test
    void knowsWhoOwnsTheLinksOfAnEntryAndWhatTheyMayBeFor() {
        var addresses = addresses(
                route("visit", "visiting", "v"),
                route("visit-plan", "visiting", "v"),
                route("visit-plan", "visiting", null),
                route("report", "heatmap", "r"),
                route("record", "heatmap", null));

        assertThat(addresses.entry("v")).contains(new Entry("visiting", Set.of("visit", "visit-plan")));
        assertThat(addresses.entry("r")).contains(new Entry("heatmap", Set.of("report")));
        assertThat(addresses.entry("x")).isEmpty();
    }

    @Test
    void showsThePagesThatLinksOpenAndNoOther() {
        var addresses = addresses(route("visit", "visiting", "v"), route("record", "visiting", null));

        assertThat(addresses.pages()).containsExactly(PartnerAddresses.ENTRY, "/visit/**");
    }

    @Test
    void refusesAPurposeOfTwoServices() {
        assertThatThrownBy(() -> addresses(route("visit", "visiting", "v"), route("visit", "heatmap", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Calls of purpose visit go to visiting and to heatmap");
    }

    @Test
    void refusesAnEntryOfTwoServices() {
        assertThatThrownBy(() -> addresses(route("visit", "visiting", "v"), route("report", "heatmap", "v")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Links that begin with /v are of visiting and of heatmap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V", "vis", "1", "v1", "v/"})
    void refusesAnEntryThatIsNoAddressOfLinks(String entry) {
        assertThatThrownBy(() -> route("visit", "visiting", entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(entry + " is no address of links");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v", "vi", "-visit"})
    void refusesAPurposeWhosePageWouldBeTheAddressOfLinks(String purpose) {
        assertThatThrownBy(() -> route(purpose, "visiting", "v"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/" + purpose + " is no page that links can open");
    }

    private static PartnerAddresses addresses(PartnerRoute... routes) {
        return new PartnerAddresses(List.of(routes));
    }

    private static PartnerRoute route(String purpose, String service, @Nullable String entry) {
        return new PartnerRoute(purpose, service, entry);
    }
}
