package dev.pep.heatmap.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H5: a pasted name that no partner has")
class NearNamesTests {

    private static final List<Partner> ALL = Stream.of("amberpartners", "amberpartnery", "ambercloud", "elm")
            .map(name -> partner(name, true))
            .toList();

    @Test
    @DisplayName("finds the partners whose names differ by a letter or two, the nearest first")
    void findsTheNearest() {
        assertThat(near("amberpartner")).containsExactly("amberpartners", "amberpartnery");
        assertThat(near("amber partnery")).containsExactly("amberpartnery", "amberpartners");
    }

    @Test
    @DisplayName("finds none that differs by more, none for a very short name, and none that is not active")
    void findsNoOther() {
        assertThat(near("ambrpatnes")).isEmpty();
        assertThat(near("elk")).isEmpty();
        assertThat(NearNames.of("amberpartner", List.of(partner("amberpartners", false)), name -> name))
                .isEmpty();
    }

    private static List<String> near(String name) {
        return NearNames.of(name, ALL, text -> text.replace(" ", "")).stream()
                .map(Partner::name)
                .toList();
    }

    private static Partner partner(String name, boolean active) {
        return new Partner(UUID.randomUUID(), name, name, active, 1, List.of());
    }
}
