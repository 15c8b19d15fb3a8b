package dev.pep.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class UnreadableBodyTests {

    @Test
    void namesTheFieldThatHasAnotherForm() {
        Invalid problem = problem("{\"filters\":[{\"text\":\"secret\"},{\"text\":[\"secret\"]}]}");

        assertThat(problem.getMessage()).isEqualTo("filters[1].text is not in the right format.");
        assertThat(problem.properties()).extractingByKey("errors").asString().contains("filters[1].text");
    }

    @Test
    void tellsThePlaceWhereTextIsNoJson() {
        assertThat(problem("{\"filters\":\n  secret}").getMessage())
                .contains("line 2")
                .doesNotContain("secret");
    }

    @Test
    void saysThatABodyIsMissing() {
        var missing = new HttpMessageNotReadableException("secret", new MockHttpInputMessage(new byte[0]));

        assertThat(UnreadableBody.problem(missing).getMessage()).isEqualTo("The body is missing or is not JSON.");
    }

    private static Invalid problem(String json) {
        JacksonException reason = catchThrowableOfType(
                JacksonException.class, () -> JsonMapper.shared().readValue(json, Wish.class));
        return UnreadableBody.problem(
                new HttpMessageNotReadableException("secret", reason, new MockHttpInputMessage(new byte[0])));
    }

    private record Wish(List<Filter> filters) {}

    private record Filter(String text) {}
}
