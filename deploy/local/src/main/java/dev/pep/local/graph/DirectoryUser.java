package dev.pep.local.graph;

import dev.pep.local.signin.Persona;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody in the simulated directory, by those properties of Graph's user that PEP reads. */
record DirectoryUser(String displayName, @Nullable String mail, String userPrincipalName) {

    /** The personas, the ECMs and sellers of the sample accounts, and some whose addresses are not so plain. */
    static final List<DirectoryUser> ALL = Stream.of(
                    Persona.ALL.stream().map(persona -> of(persona.name(), persona.email())),
                    Stream.of("Central", "International", "Northeast", "South", "West")
                            .flatMap(unit -> Stream.concat(some("ECM " + unit, 3), some("Seller " + unit, 6))),
                    Stream.of(
                            of("Siobhan O'Neill", "siobhan.o'neill@pep.example"),
                            new DirectoryUser("Lee Jordan", "lee.jordan@pep.example", "ljordan@pep.example"),
                            new DirectoryUser("Noor Haddad", null, "noor.haddad@pep.example")))
            .flatMap(people -> people)
            .distinct()
            .toList();

    Map<String, @Nullable Object> only(Set<String> properties) {
        var chosen = new LinkedHashMap<String, @Nullable Object>();
        chosen.put("displayName", displayName);
        chosen.put("mail", mail);
        chosen.put("userPrincipalName", userPrincipalName);
        chosen.keySet().retainAll(properties);
        return chosen;
    }

    private static Stream<DirectoryUser> some(String role, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(n -> role + " " + n).map(name -> of(name, address(name)));
    }

    private static String address(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@pep.example";
    }

    private static DirectoryUser of(String name, String email) {
        return new DirectoryUser(name, email, email);
    }
}
