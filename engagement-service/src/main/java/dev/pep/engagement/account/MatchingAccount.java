package dev.pep.engagement.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account of the company that criteria match, with who sells to it. */
public record MatchingAccount(
        UUID id,
        String name,
        @Nullable String city,
        @Nullable String state,
        @Nullable String country,
        @Nullable String segment,
        String ou,
        @Nullable String industry,
        List<String> sellers) {}
