package dev.pep.engagement.desk;

import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.plan.History.Entry;
import dev.pep.platform.security.InternalUser;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Leaves out of a history what it tells of other engagements that its reader may not see. */
@Component
class OtherEngagements {

    private static final Set<String> IDS = Set.of("fromId", "reusedFrom");
    private static final Set<String> TOLD = Set.of("from", "fromId", "reusedFrom");

    private final FindEngagement find;

    OtherEngagements(FindEngagement find) {
        this.find = find;
    }

    List<Entry> hide(List<Entry> entries, InternalUser user) {
        Set<UUID> visible =
                find.visible(entries.stream().flatMap(OtherEngagements::others).collect(Collectors.toSet()), user);
        return entries.stream()
                .map(entry -> others(entry).allMatch(visible::contains) ? entry : entry.without(TOLD))
                .toList();
    }

    private static Stream<UUID> others(Entry entry) {
        return IDS.stream().map(entry.detail()::get).filter(Objects::nonNull).map(id -> UUID.fromString(id.toString()));
    }
}
