package dev.pep.engagement.desk;

import dev.pep.engagement.desk.HistoryPage.HistoryEntry;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.plan.History;
import dev.pep.engagement.plan.History.After;
import dev.pep.engagement.plan.History.Entry;
import dev.pep.platform.keyset.Keyset;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what happened to an engagement. */
@Component
class ReadHistory {

    private static final int MOST = 200;

    private final FindEngagement find;
    private final History history;
    private final OtherEngagements others;

    ReadHistory(FindEngagement find, History history, OtherEngagements others) {
        this.find = find;
        this.history = history;
        this.others = others;
    }

    @Transactional(readOnly = true)
    public HistoryPage of(UUID id, @Nullable String after, int limit, InternalUser user) {
        if (limit < 1 || limit > MOST) {
            throw new Invalid(Map.of("limit", "A page must have 1 to " + MOST + " entries."));
        }
        UUID engagement = find.visible(id, user).id();
        Keyset from = after == null ? null : Keyset.read(after, 2);
        List<Entry> found =
                history.of(engagement, null, from == null ? null : new After(from.moment(0), from.id(1)), limit + 1);
        boolean more = found.size() > limit;
        List<Entry> page = more ? found.subList(0, limit) : found;
        return new HistoryPage(
                others.hide(page, user).stream().map(ReadHistory::view).toList(),
                more ? Keyset.of(page.getLast().at(), page.getLast().id()).text() : null);
    }

    private static HistoryEntry view(Entry entry) {
        return new HistoryEntry(
                entry.at(),
                entry.kind(),
                entry.by(),
                Objects.toString(entry.detail().get("partner"), null),
                entry.act(),
                entry.detail());
    }
}
