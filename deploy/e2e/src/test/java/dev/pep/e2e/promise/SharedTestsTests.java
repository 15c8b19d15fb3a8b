package dev.pep.e2e.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.local.service.ListedService;
import dev.pep.local.service.ServiceList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Quality 3: each service of the list is held to what holds for every service")
class SharedTestsTests {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern HOUSE_RULES = Pattern.compile(
            "\\nclass \\w+Tests \\{.*@ArchTest\\s+static final ArchTests \\w+ = ArchTests\\.in\\(HouseRules\\.class\\);",
            Pattern.DOTALL);

    static List<ListedService> services() {
        return ServiceList.in(ROOT).all();
    }

    /** Those with endpoints of their own; what the gateway answers has tests of its own. */
    static List<ListedService> calledServices() {
        return services().stream().filter(service -> !service.path().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("services")
    void obeysTheHouseRules(ListedService service) {
        assertThat(tests(service))
                .anyMatch(source -> HOUSE_RULES.matcher(source).find());
    }

    @ParameterizedTest
    @MethodSource("calledServices")
    void switchesOnTheTestsOfEveryService(ListedService service) {
        assertThat(tests(service))
                .anyMatch(extending("ContractTests"))
                .anyMatch(extending("OpenApiTests"))
                .anyMatch(extending("AuthorizationTests"))
                .anyMatch(extending("WallTests"));
    }

    @ParameterizedTest
    @DisplayName("house rules may have nothing to hold only until the first feature is there")
    @MethodSource("services")
    void letsNoRuleBeEmptyBesideAFeature(ListedService service) {
        Path settings = ROOT.resolve(service.name()).resolve("src/test/resources/archunit.properties");
        if (Files.exists(settings) && TestSources.read(settings).contains("failOnEmptyShould=false")) {
            assertThat(features(service)).isEmpty();
        }
    }

    @ParameterizedTest
    @DisplayName("a build of several threads makes its program before the whole system is tested")
    @MethodSource("services")
    void isBuiltFirst(ListedService service) {
        assertThat(TestSources.read(Path.of("pom.xml"))).contains("<artifactId>programs</artifactId>");
        assertThat(TestSources.read(ROOT.resolve("deploy/programs/pom.xml")))
                .contains("<artifactId>" + service.name() + "</artifactId>");
    }

    private static Predicate<String> extending(String base) {
        return Pattern.compile("\\nclass \\w+IntegrationTests extends " + base + " \\{")
                .asPredicate();
    }

    private static List<String> tests(ListedService service) {
        return files(ROOT.resolve(service.name()).resolve("src/test/java")).stream()
                .filter(file -> file.toString().endsWith("Tests.java"))
                .map(TestSources::read)
                .filter(source -> !source.contains("@Disabled"))
                .toList();
    }

    /** Returns the sources in packages of features, which lie one below that of the service. */
    private static List<Path> features(ListedService service) {
        Path services = ROOT.resolve(service.name()).resolve("src/main/java/dev/pep");
        return files(services).stream()
                .filter(file -> services.relativize(file).getNameCount() > 2)
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
