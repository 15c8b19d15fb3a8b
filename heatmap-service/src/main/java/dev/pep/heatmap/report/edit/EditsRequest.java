package dev.pep.heatmap.report.edit;

import dev.pep.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Changes of fields: at most 500, each with an id of its own, and no field of an account twice. */
public record EditsRequest(
        @Schema(description = "1 to 500 changes, each with an id of its own, and no field of an account twice")
        @Nullable List<EditRequest> edits) {

    private static final int MOST = 500;

    /** A change of one field. */
    record EditRequest(
            @Schema(description = "Id of an account of the request") @Nullable UUID accountId,

            @Schema(description = "status, business, it, execLevel or notes") @Nullable String field,

            @Schema(
                    description =
                            "status: TARGET, PAST_CUSTOMER, ACTIVE_CUSTOMER or null; business and it: true or false; execLevel: true, false or null; notes: a text of at most 4000 characters, or null")
            @Nullable JsonNode value,

            @Schema(description = "Revision of the field that the caller has read") @Nullable Integer seen,

            @Schema(description = "Id that the caller has made for this change; the same when it is retried") @Nullable UUID changeId) {

        ProposedEdit proposed(String place) {
            if (accountId == null) {
                throw missing(place + ".accountId");
            }
            if (field == null) {
                throw missing(place + ".field");
            }
            if (seen == null) {
                throw missing(place + ".seen");
            }
            if (changeId == null) {
                throw missing(place + ".changeId");
            }
            return new ProposedEdit(accountId, field, value, seen, changeId);
        }
    }

    public List<ProposedEdit> proposed() {
        if (edits == null || edits.isEmpty() || edits.size() > MOST) {
            throw new Invalid(Map.of("edits", "Send 1 to " + MOST + " changes."));
        }
        List<ProposedEdit> proposed = new ArrayList<>();
        Set<Object> told = new HashSet<>();
        for (EditRequest edit : edits) {
            String place = "edits[" + proposed.size() + "]";
            ProposedEdit next = edit.proposed(place);
            if (!told.add(next.changeId()) || !told.add(next.accountId() + ":" + next.field())) {
                throw new Invalid(Map.of(place, "Each change id, and each field of an account, may occur only once."));
            }
            proposed.add(next);
        }
        return proposed;
    }

    private static Invalid missing(String name) {
        return new Invalid(Map.of(name, "This is missing."));
    }
}
