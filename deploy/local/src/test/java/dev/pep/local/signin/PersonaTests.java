package dev.pep.local.signin;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.local.sample.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The people to sign in as")
class PersonaTests {

    @ParameterizedTest
    @MethodSource("peopleWithAccounts")
    void haveSampleAccountsInEachOfTheirUnits(Persona persona) throws IOException {
        assertThat(unitsOf(persona.email())).containsAll(persona.ous());
    }

    @Test
    void areTwoCoordinatorsAndASellerOfTwoUnits() {
        assertThat(Persona.ALL)
                .filteredOn(persona -> persona.role().equals("OU_COORDINATOR"))
                .extracting(Persona::ous)
                .containsExactlyInAnyOrder(List.of("US Central"), List.of("US West"));
        assertThat(Persona.ALL).anySatisfy(persona -> {
            assertThat(persona.role()).isEqualTo("SELLER");
            assertThat(persona.ous()).containsExactly("US Central", "US West");
        });
    }

    static List<Persona> peopleWithAccounts() {
        return Persona.ALL.stream()
                .filter(persona -> Set.of("ECM", "SELLER").contains(persona.role()))
                .toList();
    }

    private static Set<String> unitsOf(String email) throws IOException {
        try (InputStream accounts = Objects.requireNonNull(Sample.class.getResourceAsStream("mal-sp500.csv"))) {
            return new String(accounts.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(email))
                    .flatMap(line -> List.of(line.split(",")).stream().filter(field -> field.startsWith("US ")))
                    .collect(toSet());
        }
    }
}
