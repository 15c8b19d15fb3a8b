package dev.pep.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.gateway.partner.PartnerRoute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

@DisplayName("Product 7: the pages for partners are those that links open")
class PartnerRoomTests {

    private static final Path ROOMS = Path.of("ui/src/partner/rooms");
    private static final Pattern ROOM = Pattern.compile("purpose: '([a-z-]+)',\\s+entry: '/([a-z]+)',");

    @Test
    void haveThePurposesAndEntriesOfTheRoutes() throws IOException {
        Map<String, String> shipped = routes().ofPartners().stream()
                .filter(route -> route.entry() != null)
                .collect(Collectors.toMap(PartnerRoute::purpose, route -> Objects.requireNonNull(route.entry())));

        assertThat(rooms()).isNotEmpty().isEqualTo(shipped);
    }

    @Test
    @DisplayName("a room's folder has the name of its purpose, by which its page is served while developing")
    void lieInTheFolderOfTheirPurpose() throws IOException {
        assertThat(rooms().keySet())
                .allSatisfy(purpose -> assertThat(ROOMS.resolve(purpose).resolve(purpose + "-room.ts"))
                        .isRegularFile());
    }

    /** Returns how the links of each purpose begin. */
    private static Map<String, String> rooms() throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOMS)) {
            files.filter(file -> file.toString().endsWith("-room.ts"))
                    .map(PartnerRoomTests::room)
                    .forEach(room -> entries.put(room.group(1), room.group(2)));
        }
        return entries;
    }

    private static MatchResult room(Path file) {
        try {
            return ROOM.matcher(Files.readString(file)).results().findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RouteMap routes() throws IOException {
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yml"))
                .forEach(environment.getPropertySources()::addLast);
        return Binder.get(environment)
                .bind("pep.gateway", Bindable.of(RouteMap.class))
                .get();
    }
}
