package dev.pep.engagement.material.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of materials, the newest first.
 *
 * @param next where the next page begins, none if this is the last one
 * @param total how many there are on all pages
 */
record MaterialPage(List<MaterialView> materials, @Nullable String next, int total) {}
