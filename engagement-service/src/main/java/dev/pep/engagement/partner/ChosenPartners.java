package dev.pep.engagement.partner;

import dev.pep.platform.problem.Invalid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The partners that a request names, each once. */
public final class ChosenPartners {

    /** How many a request may name. */
    public static final int MOST = 100;

    private ChosenPartners() {}

    /**
     * Returns their ids.
     *
     * @throws Invalid if there are none, or too many
     */
    public static List<UUID> of(@Nullable List<@Nullable UUID> given) {
        List<UUID> ids = each(given);
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new Invalid(Map.of("partnerIds", "Name 1 to " + MOST + " partners."));
        }
        return ids;
    }

    /** Returns their ids, however many. */
    public static List<UUID> each(@Nullable List<@Nullable UUID> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).distinct().toList();
    }
}
