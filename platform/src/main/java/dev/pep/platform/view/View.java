package dev.pep.platform.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A view as a person sees it.
 *
 * @param query filter and order as they stand in the address
 * @param sharedOu the operating unit with which it is shared
 * @param mine whether the person may change it
 * @param favourite whether the list opens with it; only of one's own
 * @param owner name of who keeps it
 */
record View(
        UUID id,
        String name,
        String query,
        List<ViewColumn> columns,
        Sharing shared,
        @Nullable String sharedOu,
        boolean mine,
        boolean favourite,
        String owner,
        int version,
        Instant changedAt) {}
