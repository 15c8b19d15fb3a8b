package dev.pep.gateway.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("H3: what the directory answers")
class DirectoryAnswerTests {

    private static final List<String> EMAILS = List.of("ann@pep.example", "bob@pep.example", "cem@pep.example");

    @Test
    void hasForEachWhoWasAskedForTheNameOrThatThereIsNone() {
        assertThat(answer("""
                        {"asked": true, "people": [{"email": "Ann@pep.example", "name": "Ann"}], "leftOut": []}
                        """).of(EMAILS))
                .containsExactly(
                        new DirectoryName("ann@pep.example", "Ann"),
                        new DirectoryName("bob@pep.example", null),
                        new DirectoryName("cem@pep.example", null));
    }

    @Test
    void hasNothingForWhoWasLeftOut() {
        DirectoryAnswer answer = answer("""
                {"asked": false, "people": [{"email": "ann@pep.example", "name": "Ann"}],
                 "leftOut": ["CEM@pep.example"]}
                """);

        assertThat(answer.isOne()).isTrue();
        assertThat(answer.isFull()).isFalse();
        assertThat(answer.of(EMAILS))
                .containsExactly(
                        new DirectoryName("ann@pep.example", "Ann"), new DirectoryName("bob@pep.example", null));
    }

    @Test
    void ofAnOlderServiceIsForAllOrForNobody() {
        assertThat(answer("{\"asked\": true, \"people\": []}").of(EMAILS)).hasSize(3);
        assertThat(answer("{\"asked\": false, \"people\": []}").of(EMAILS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"asked\": true}",
                "{\"people\": []}",
                "{\"asked\": true, \"people\": [null]}",
                "{\"asked\": true, \"people\": [{\"email\": \"ann@pep.example\"}]}",
                "{\"asked\": true, \"people\": [{\"name\": \"Ann\"}]}"
            })
    void isNoneWithoutAllThatBelongsToIt(String json) {
        assertThat(answer(json).isOne()).isFalse();
    }

    private static DirectoryAnswer answer(String json) {
        return JsonMapper.shared().readValue(json, DirectoryAnswer.class);
    }
}
