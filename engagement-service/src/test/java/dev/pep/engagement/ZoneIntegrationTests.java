package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PepIntegrationTest
@Import({OthersTopics.class, TestHeatmap.class, TestExamples.class})
@DisplayName("E1: the days of an engagement are those of a region, which Java and PostgreSQL read alike")
class ZoneIntegrationTests {

    @Autowired
    private TestExamples examples;

    private Company company;

    @BeforeEach
    void found() {
        company = examples.company();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC+3", "+02:00", "GMT-5", "Z", "Mars/Olympus"})
    @DisplayName("and no others")
    void refusesOffsets(String zone) {
        Map<String, Object> plan = company.plan("Cloud in spring");
        plan.put("zone", zone);
        Http.Answer refused = company.asCoordinator().post(ENGAGEMENTS, plan);
        assertThat(refused.problem()).isEqualTo("400 invalid");
        assertThat(refused.body().path("errors").path("zone").asString()).contains(zone, "America/Chicago");
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("offsets")
    @DisplayName("also where the sign-in tells of none")
    void takesUtcForWhoHasNoRegion(@Nullable ZoneId zone) {
        Map<String, Object> plan = company.plan("Cloud in spring");
        plan.remove("zone");
        assertThat(as(zone).post(ENGAGEMENTS, plan).ok().path("zone").asString())
                .isEqualTo("UTC");
        assertThat(as(zone).get("/api/engagement/work").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("at first those of the coordinator's own")
    void takesTheCoordinatorsRegion() {
        Map<String, Object> plan = company.plan("Cloud in spring");
        plan.remove("zone");
        assertThat(as(ZoneId.of("Asia/Tokyo"))
                        .post(ENGAGEMENTS, plan)
                        .ok()
                        .path("zone")
                        .asString())
                .isEqualTo("Asia/Tokyo");
    }

    private static Stream<ZoneId> offsets() {
        return Stream.of(ZoneOffset.ofHours(2), ZoneId.of("UTC+3"));
    }

    private Http as(@Nullable ZoneId zone) {
        OuScope own = new OuScope(false, Set.of(company.ou()));
        return company.as(new InternalUser("o@pep.example", "O", Set.of(Role.OU_COORDINATOR), own, zone));
    }
}
