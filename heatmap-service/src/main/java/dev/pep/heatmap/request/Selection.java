package dev.pep.heatmap.request;

import dev.pep.heatmap.filter.FilterRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which accounts are meant: those ticked, or all that match a filter. Exactly one of the two is given. */
record Selection(@Nullable List<UUID> accountIds, @Nullable FilterRequest filter) {}
