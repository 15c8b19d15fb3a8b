package dev.pep.gateway.person;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What notification-service answered, which may be anything: whether it could ask for all, and what it heard. */
record DirectoryAnswer(
        @Nullable Boolean asked,
        @Nullable List<@Nullable Named> people,
        @Nullable List<@Nullable String> leftOut) {

    /** Somebody whom the directory knows. */
    record Named(@Nullable String email, @Nullable String name) {

        boolean isWhole() {
            return email != null && name != null;
        }
    }

    boolean isOne() {
        return asked != null
                && people != null
                && people.stream().allMatch(person -> person != null && person.isWhole());
    }

    boolean isFull() {
        return Boolean.TRUE.equals(asked);
    }

    /** Returns the names of these people, whose addresses are in lower case; nobody who was left out is unknown. */
    List<DirectoryName> of(List<String> emails) {
        Map<String, String> names = names();
        Set<String> open = open(emails);
        return emails.stream()
                .filter(email -> !open.contains(email))
                .map(email -> new DirectoryName(email, names.get(email)))
                .toList();
    }

    private Map<String, String> names() {
        return Objects.requireNonNullElse(people, List.<Named>of()).stream()
                .filter(Objects::nonNull)
                .filter(Named::isWhole)
                .collect(Collectors.toMap(
                        person -> lower(person.email), person -> String.valueOf(person.name), (one, same) -> one));
    }

    /** A service that was not asked for all and tells of nobody in particular, as older ones do, has left out all. */
    private Set<String> open(Collection<String> emails) {
        if (leftOut == null) {
            return isFull() ? Set.of() : Set.copyOf(emails);
        }
        return leftOut.stream().map(DirectoryAnswer::lower).collect(Collectors.toSet());
    }

    private static String lower(@Nullable String email) {
        return String.valueOf(email).toLowerCase(Locale.ROOT);
    }
}
