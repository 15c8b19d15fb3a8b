package dev.pep.engagement.plan;

import dev.pep.platform.problem.Invalid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text that somebody may give: blank is none, and too long is refused. */
public final class GivenText {

    private GivenText() {}

    /**
     * Returns what was given, if anything.
     *
     * @param field how the request calls it
     * @throws Invalid if it has more characters than the longest
     */
    public static @Nullable String of(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new Invalid(Map.of(field, "Use at most " + longest + " characters."));
        }
        return text == null || text.isBlank() ? null : text.strip();
    }
}
