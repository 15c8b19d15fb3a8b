package dev.pep.heatmap.report.edit;

import dev.pep.platform.problem.Invalid;
import dev.pep.platform.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has come of each change of a call so far; each gets one outcome. */
final class EditOutcomes {

    private final List<ProposedEdit> proposed;
    private final Map<UUID, Edit> open = new LinkedHashMap<>();
    private final Map<UUID, EditOutcome> known = new LinkedHashMap<>();

    EditOutcomes(List<ProposedEdit> proposed) {
        this.proposed = proposed;
        for (ProposedEdit edit : proposed) {
            try {
                open.put(edit.changeId(), edit.read());
            } catch (Invalid invalid) {
                Refusal refusal = Refusal.of(invalid);
                known.put(
                        edit.changeId(),
                        new EditOutcome(edit.accountId(), edit.field(), edit.changeId(), null, null, refusal));
            }
        }
    }

    /** Returns the changes whose outcome is not known yet, in the order of the call. */
    List<Edit> open() {
        return List.copyOf(open.values());
    }

    void saved(Edit edit, EditAnswer answer) {
        put(edit, answer, null, null);
    }

    void stale(Edit edit, CurrentValue current) {
        put(edit, null, current, null);
    }

    void refused(Edit edit, Problem problem) {
        put(edit, null, null, Refusal.of(problem));
    }

    /** Returns all outcomes in the order of the call. */
    List<EditOutcome> all() {
        return proposed.stream()
                .map(edit -> Objects.requireNonNull(known.get(edit.changeId())))
                .toList();
    }

    private void put(Edit edit, @Nullable EditAnswer saved, @Nullable CurrentValue theirs, @Nullable Refusal refused) {
        open.remove(edit.changeId());
        known.put(
                edit.changeId(),
                new EditOutcome(edit.accountId(), edit.field().title(), edit.changeId(), saved, theirs, refused));
    }
}
