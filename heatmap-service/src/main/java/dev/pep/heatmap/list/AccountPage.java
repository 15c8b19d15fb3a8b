package dev.pep.heatmap.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the heatmap.
 *
 * @param next where the next page starts; null on the last
 * @param total rows in all pages
 * @param row place of the first row in the whole list, from 0
 */
record AccountPage(List<AccountRow> accounts, @Nullable String next, long total, long row) {}
