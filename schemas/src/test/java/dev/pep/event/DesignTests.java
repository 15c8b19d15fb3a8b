package dev.pep.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is designed and not yet released obeys its own rules. */
class DesignTests {

    /** A row of a table: what it defines, and what it is made of. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)`[^|]*\\|(.*)\\|$");

    private static final Pattern TYPE = Pattern.compile("` (?:list of |map of )?([A-Z]\\w+)");
    private static final Set<String> RELEASED = Set.of("Person", "Actor", "Recipient", "PartnerName", "Fact", "Side");

    @Test
    @DisplayName("each payload has a brief, which says where it belongs and what its message is about")
    void saysWhatItsMessageIsAbout() throws IOException {
        List<MatchResult> payloads =
                rows().stream().filter(row -> row.group(2).contains("|")).toList();

        assertThat(payloads)
                .isNotEmpty()
                .allSatisfy(payload -> assertThat(payload.group(2))
                        .as(payload.group(1))
                        .containsPattern("` (FollowUpBrief|Conference)\\b"));
        assertThat(rows())
                .filteredOn(row -> Set.of("FollowUpBrief", "Conference").contains(row.group(1)))
                .isNotEmpty()
                .allSatisfy(brief -> assertThat(brief.group(2)).contains("`ou` string"));
    }

    @Test
    @DisplayName("each record and enum that a field has is there")
    void definesItsTypes() throws IOException {
        Set<String> defined = rows().stream().map(row -> row.group(1)).collect(Collectors.toSet());
        defined.addAll(RELEASED);

        assertThat(rows())
                .allSatisfy(
                        row -> assertThat(TYPE.matcher(row.group(2)).results().map(type -> type.group(1)))
                                .as(row.group(1))
                                .isSubsetOf(defined));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("DESIGN.md"))).results().toList();
    }
}
