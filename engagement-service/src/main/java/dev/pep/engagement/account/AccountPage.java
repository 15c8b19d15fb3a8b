package dev.pep.engagement.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of accounts that criteria match, where it ends, and how many there are in all. */
public record AccountPage(
        List<MatchingAccount> accounts, @Nullable String next, int total) {}
