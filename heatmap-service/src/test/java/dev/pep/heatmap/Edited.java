package dev.pep.heatmap;

import dev.pep.heatmap.Api.Answer;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;

/** The answer to a partner's changes. */
public record Edited(Answer answer) {

    /** Returns what came of each change. */
    public List<JsonNode> outcomes() {
        Assertions.assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.at("outcomes").valueStream().toList();
    }

    /** Returns whether the first change was saved. */
    public boolean saved() {
        return outcomes().getFirst().path("saved").isObject();
    }

    /** Returns a part of what was saved by the first change. */
    public JsonNode saved(String field) {
        return outcomes().getFirst().path("saved").path(field);
    }

    /** Returns what somebody else has made of the first change's field, if that is why it was not saved. */
    public Optional<JsonNode> theirs() {
        return Optional.of(outcomes().getFirst().path("theirs")).filter(JsonNode::isObject);
    }

    /** Returns a part of why the first change was refused. */
    public String refused(String part) {
        return outcomes().getFirst().path("refused").path(part).asString("");
    }
}
