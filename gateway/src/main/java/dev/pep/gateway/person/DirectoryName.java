package dev.pep.gateway.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directory's name of a person; none where the directory does not know them. */
record DirectoryName(String email, @Nullable String name) {

    Optional<Person> person() {
        return Optional.ofNullable(name).map(known -> new Person(email, known));
    }
}
