package dev.pep.platform.view;

import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A view as its owner wants it. */
record ViewRequest(
        @Schema(description = "Name of the view", maxLength = ViewRequest.LONGEST_NAME) @Nullable String name,

        @Schema(
                description = "Filter, search and sort order, as in the list's address",
                maxLength = ViewRequest.LONGEST_QUERY)
        @Nullable String query,

        @Schema(description = "The columns in their order, at most " + ViewRequest.MOST_COLUMNS) @Nullable List<ViewColumn> columns,

        @Schema(description = "Who else may open the view; NOBODY by default") @Nullable Sharing shared,

        @Schema(description = "The operating unit to share with, one of the caller's own; only with UNIT") @Nullable String sharedOu,

        @Schema(description = "Whether the list opens with this view for its owner; false by default") @Nullable Boolean favourite,

        @Schema(description = "The version that the caller has read; required for a change") @Nullable Integer version) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 20_000;
    private static final int MOST_COLUMNS = 40;
    private static final int WIDEST = 4_000;

    /** Refuses what cannot be a view of this person. */
    void check(ViewedList list, InternalUser user) {
        refuse(
                givenName().isEmpty() || givenName().length() > LONGEST_NAME,
                "name",
                "The name of a view must have 1 to 80 characters.");
        refuse(givenName().indexOf('\0') >= 0, "name", "The name contains a character that is not text.");
        refuse(givenQuery().length() > LONGEST_QUERY, "query", "The filter is too long to be saved.");
        list.check(filter(), user);
        refuse(
                givenColumns().size() > MOST_COLUMNS || givenColumns().stream().anyMatch(ViewRequest::odd),
                "columns",
                "These are not valid columns.");
        refuse(
                (givenSharing() == Sharing.UNIT) != (sharedOu != null),
                "sharedOu",
                "Name the operating unit to share with, or leave it out.");
        refuse(
                sharedOu != null && !user.ous().includes(sharedOu),
                "sharedOu",
                "You can share only with your own operating units.");
    }

    private static boolean odd(@Nullable ViewColumn column) {
        return column == null
                || !column.id().matches("[a-zA-Z]{1,40}")
                || column.width() < 0
                || column.width() > WIDEST;
    }

    private static void refuse(boolean wrong, String field, String reason) {
        if (wrong) {
            throw new Invalid(Map.of(field, reason));
        }
    }

    private MultiValueMap<String, String> filter() {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String pair : givenQuery().split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.add(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Invalid(Map.of("query", "This is not a valid filter."));
        }
    }

    String givenName() {
        return Objects.requireNonNullElse(name, "").strip();
    }

    String givenQuery() {
        return Objects.requireNonNullElse(query, "");
    }

    boolean opensByItself() {
        return Boolean.TRUE.equals(favourite);
    }

    List<ViewColumn> givenColumns() {
        return Objects.requireNonNullElse(columns, List.of());
    }

    Sharing givenSharing() {
        return Objects.requireNonNullElse(shared, Sharing.NOBODY);
    }
}
