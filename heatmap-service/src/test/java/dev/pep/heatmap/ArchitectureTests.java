package dev.pep.heatmap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.test.HouseRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "dev.pep.heatmap", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests houseRules = ArchTests.in(HouseRules.class);

    private static final Pattern INTERNAL_WORDS =
            Pattern.compile("\\b(ecm|sellers?|segment|industry|ous?|requested_by|audit_log|search|domain|key)\\b");

    @ArchTest
    static final ArchRule partnerSideKnowsNothingInternal = noClasses()
            .that()
            .resideInAnyPackage("dev.pep.heatmap.report..", "dev.pep.heatmap.link..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.pep.heatmap.account..",
                    "dev.pep.heatmap.partner..",
                    "dev.pep.heatmap.filter..",
                    "dev.pep.heatmap.list..",
                    "dev.pep.heatmap.request..",
                    "dev.pep.heatmap.rowset..",
                    "dev.pep.event.account..",
                    "dev.pep.event.report..",
                    "dev.pep.event.request..")
            .as("H11: the partner's side knows no internal type");

    @ArchTest
    static final ArchRule partnersAreServedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackages("dev.pep.heatmap.report..", "dev.pep.heatmap.link..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(PartnerCaller.class)
            .as("H11: only the partner's side serves partners");

    @ArchTest
    static final ArchRule servicesMeetInEventsOnly = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "belong to another service", ArchitectureTests::belongsToAnotherService));

    @ArchTest
    static final ArchRule wallsAreLeftOutInNamedPlacesOnly = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.pep.heatmap.index.FindText")
            .and()
            .doNotHaveFullyQualifiedName("dev.pep.heatmap.request.engagement.CriteriaAccounts")
            .should()
            .callMethod(FilterSql.class, "withoutWall", HeatmapFilter.class, Instant.class)
            .as("E1: only what has no caller finds accounts without a wall between operating units");

    private static boolean belongsToAnotherService(JavaClass type) {
        return type.getPackageName().startsWith("dev.pep.")
                && Stream.of("dev.pep.heatmap", "dev.pep.platform", "dev.pep.event")
                        .noneMatch(type.getPackageName()::startsWith);
    }

    @Test
    @DisplayName("H11: no statement of the partner's side names an internal column")
    void partnerSideReadsNothingInternal() throws IOException {
        try (Stream<Path> files =
                Files.walk(Path.of("src/main/java/dev/pep/heatmap/report")).filter(Files::isRegularFile)) {
            List<String> statements =
                    files.flatMap(ArchitectureTests::textBlocks).toList();
            assertThat(statements).hasSizeGreaterThan(10);
            assertThat(statements).noneMatch(sql -> INTERNAL_WORDS.matcher(sql).find());
        }
    }

    private static Stream<String> textBlocks(Path file) {
        try {
            return Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL)
                    .matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
