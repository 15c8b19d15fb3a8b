package dev.pep.gateway.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what people are called: by their sign-in, else by what the directory has said, else by asking it. */
@Component
class FindNames {

    /** Nobody has a longer address. */
    private static final int LONGEST = 254;

    private final KnownPeople people;
    private final DirectoryNames names;
    private final LookUp lookUp;

    FindNames(KnownPeople people, DirectoryNames names, LookUp lookUp) {
        this.people = people;
        this.names = names;
        this.lookUp = lookUp;
    }

    /** Returns those who have a name, by address. */
    List<Person> of(List<String> emails) {
        Set<String> open = emails.stream()
                .map(email -> email.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Person> found = new ArrayList<>(people.known(open));
        found.forEach(person -> open.remove(person.email()));
        names.of(open).forEach(said -> {
            open.remove(said.email());
            said.person().ifPresent(found::add);
        });
        found.addAll(lookUp.of(open.stream().filter(FindNames::isAddress).toList()));
        return found.stream().sorted(Comparator.comparing(Person::email)).toList();
    }

    private static boolean isAddress(String email) {
        return email.length() <= LONGEST && email.indexOf('@') > 0;
    }
}
