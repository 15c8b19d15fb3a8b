package dev.pep.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@DisplayName("A setting that was renamed")
@ExtendWith(OutputCaptureExtension.class)
class RenamedSettingsTests {

    private static class NoBeans {}

    @ParameterizedTest
    @CsvSource({
        "PEP_GATEWAY_ROUTE_HEATMAP, PEP_SERVICES_HEATMAP_URL",
        "PEP_GATEWAY_ROUTE_NOTIFICATION, PEP_SERVICES_NOTIFICATION_URL",
        "PEP_GATEWAY_ROUTE_IMPORTTIMEOUT, PEP_GATEWAY_ROUTES_IMPORTS_TIMEOUT",
        "PEP_GATEWAY_PARTNER_LINKOWNER, PEP_SERVICES_HEATMAP_URL",
        "PEP_GATEWAY_PARTNER_LINKS_V_SERVICE, PEP_GATEWAY_ROUTES_NAME_ENTRY",
        "PEP_HEATMAP_BASEURL, PEP_SERVICES_HEATMAP_URL",
        "PEP_HEATMAP_BASE_URL, PEP_SERVICES_HEATMAP_URL"
    })
    @DisplayName("is found in the environment under its former name")
    void isFoundInTheEnvironment(String old, String present) {
        assertThatThrownBy(() -> new RenamedSettings().initialize(context(old)))
                .isInstanceOf(SettingRenamed.class)
                .hasMessageContaining("(" + present + ") now");
    }

    @Test
    @DisplayName("is no trouble under its name of now")
    void maySayWhatItIsNow() {
        new RenamedSettings().initialize(context("PEP_SERVICES_HEATMAP_URL"));
        new RenamedSettings().initialize(context("PEP_GATEWAY_ROUTES_HEATMAP_SERVICE"));
    }

    @Test
    @DisplayName("stops the start with one sentence that names the new one")
    void stopsTheStart(CapturedOutput output) {
        SpringApplication application = new SpringApplicationBuilder(NoBeans.class)
                .web(WebApplicationType.NONE)
                .build();

        assertThatThrownBy(() -> application.run("--pep.heatmap.base-url=http://heatmap"))
                .isInstanceOf(SettingRenamed.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("The setting pep.heatmap.base-url (PEP_HEATMAP_BASEURL) is called pep.services.heatmap.url"
                        + " (PEP_SERVICES_HEATMAP_URL) now.");
    }

    private static StaticApplicationContext context(String variable) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(variable, "set")));
        StaticApplicationContext context = new StaticApplicationContext();
        context.setEnvironment(environment);
        return context;
    }
}
