package dev.pep.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.gateway.partner.PartnerRoute;
import dev.pep.platform.call.ServiceAddresses;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.NestedExceptionUtils;

class RouteMapTests {

    private static final RouteSettings SETTINGS =
            new RouteSettings(Duration.ofSeconds(1), Duration.ofSeconds(2), 8, Duration.ofSeconds(3));

    @Test
    void tellsWhereCallsOfPartnersGo() {
        assertThat(map("/api/partner/visit/**", "partner", "v").ofPartners())
                .containsExactly(new PartnerRoute("visit", "visiting", "v"));
        assertThat(map("/api/visiting/**", "internal", null).ofPartners()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/visiting/**,partner", "/api/partner/visit/**,internal", "/api/partnership/**,partner"})
    void refusesATokenThatIsNotOfThePath(String path, String token) {
        assertRefused(path, token, null, "Only below /api/partner/ goes a partner's token along: " + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/partner/**", "/api/partner/*/plan", "/api/partner/{any}/**", "/api/partner/visit*"})
    void refusesARouteOfPartnersWithoutAPurpose(String path) {
        assertRefused(path, "partner", null, "A route of partners names its purpose: " + path);
    }

    @Test
    void refusesLinksToWhatIsNotForPartners() {
        assertRefused("/api/visiting/**", "internal", "v", "Links open only what is for partners: /api/visiting/**");
    }

    @Test
    void refusesARouteToAServiceWithoutAnAddress() {
        var map = map("/api/visiting/**", "internal", null);

        assertThatThrownBy(() -> map.of(RouteMap.Token.INTERNAL, new ServiceAddresses(Map.of()), SETTINGS))
                .hasMessage("pep.services.visiting.url is not set");
    }

    private static void assertRefused(String path, String token, @Nullable String entry, String problem) {
        assertThatThrownBy(() -> map(path, token, entry))
                .extracting(NestedExceptionUtils::getMostSpecificCause)
                .isInstanceOfSatisfying(
                        IllegalArgumentException.class,
                        refused -> assertThat(refused).hasMessage(problem));
    }

    private static RouteMap map(String path, String token, @Nullable String entry) {
        var settings = new MapConfigurationPropertySource();
        settings.put("pep.gateway.routes.visit.service", "visiting");
        settings.put("pep.gateway.routes.visit.path", path);
        settings.put("pep.gateway.routes.visit.part", "Visits");
        settings.put("pep.gateway.routes.visit.token", token);
        if (entry != null) {
            settings.put("pep.gateway.routes.visit.entry", entry);
        }
        return new Binder(settings)
                .bind("pep.gateway", Bindable.of(RouteMap.class))
                .get();
    }
}
