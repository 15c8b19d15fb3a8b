package dev.pep.platform.view;

import dev.pep.platform.audit.Audit;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a person's own views; a view of somebody else is like one that does not exist. */
class KeepViews {

    private static final int MOST = 200;

    private final ViewedList list;
    private final Views views;
    private final Audit audit;
    private final Clock clock;

    KeepViews(ViewedList list, Views views, Audit audit, Clock clock) {
        this.list = list;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public View add(ViewRequest request, InternalUser user) {
        request.check(list, user);
        if (views.countOf(user) >= MOST) {
            throw new Invalid(Map.of("name", "You already have " + MOST + " views. Delete one first."));
        }
        UUID id = UUID.randomUUID();
        named(request, () -> views.add(id, request, user, clock.instant()));
        audit.record("view added", id, Map.of("name", request.givenName(), "shared", request.givenSharing()));
        return byId(id, user);
    }

    @Transactional
    public View change(UUID id, ViewRequest request, InternalUser user) {
        View before = own(id, user);
        request.check(list, user);
        given(request.version());
        named(request, () -> {
            if (!views.change(id, request, user, clock.instant())) {
                throw stale(before);
            }
        });
        audit.record("view changed", id, Map.of("name", request.givenName(), "shared", request.givenSharing()));
        return byId(id, user);
    }

    @Transactional
    public void remove(UUID id, @Nullable Integer version, InternalUser user) {
        View before = own(id, user);
        if (!views.remove(id, given(version), user)) {
            throw stale(before);
        }
        audit.record("view deleted", id, Map.of("name", before.name()));
    }

    private static int given(@Nullable Integer version) {
        if (version == null) {
            throw new Invalid(Map.of("version", "This is missing."));
        }
        return version;
    }

    private View byId(UUID id, InternalUser user) {
        return views.byId(id, user).orElseThrow(() -> new NotFound("view"));
    }

    private View own(UUID id, InternalUser user) {
        return views.byId(id, user).filter(View::mine).orElseThrow(() -> new NotFound("view"));
    }

    private static Conflict stale(View now) {
        return new Conflict(
                "stale-version",
                "The view has changed",
                "It was changed in another window after you opened it. Reload it.",
                Map.of("version", now.version()));
    }

    private static void named(ViewRequest request, Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw new Conflict(
                    "view-name-taken",
                    "You already have a view with this name",
                    "Choose a name other than " + request.givenName() + ".");
        }
    }
}
