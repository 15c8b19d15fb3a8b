package dev.pep.platform.test;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.security.Role;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One kind of caller, by what its token says.
 *
 * @param name how a test tells it, such as {@code ECM} or {@code machine with links.issue}
 */
public record Persona(String name, String token) {

    /** Every internal person, also one without any role. */
    public static final Set<String> INTERNAL = Set.of("ECM", "OU_COORDINATOR", "SELLER", "ADMINISTRATOR", "no role");

    /** Who has a role. */
    public static final Set<String> READERS = Set.of("ECM", "OU_COORDINATOR", "SELLER", "ADMINISTRATOR");

    /** Who may ask partners for something. */
    public static final Set<String> SENDERS = Set.of("ECM", "OU_COORDINATOR");

    public static final Set<String> ADMINISTRATORS = Set.of("ADMINISTRATOR");

    private static final String PARTNER = "partner with ";
    private static final String MACHINE = "machine with ";

    /** Names the partners who came by a link of a purpose. */
    public static String partner(String purpose) {
        return PARTNER + purpose;
    }

    /** Names the machines that have a scope. */
    public static String machine(String scope) {
        return MACHINE + scope;
    }

    /** Returns internal people of each role, and one of none, who are aligned to these units. */
    static Stream<Persona> internal(TestTokens tokens, OuScope ous) {
        return Stream.concat(
                Stream.of(Role.values()).map(role -> internal(tokens, role.name(), Set.of(role), ous)),
                Stream.of(internal(tokens, "no role", Set.of(), ous)));
    }

    private static Persona internal(TestTokens tokens, String name, Set<Role> roles, OuScope ous) {
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@pep.example";
        return new Persona(name, tokens.internal(new InternalUser(email, name, roles, ous, null)));
    }

    /** Returns the partner or the machine of this name; nobody if it is the name of neither. */
    static Stream<Persona> outside(TestTokens tokens, String name) {
        if (name.startsWith(PARTNER)) {
            UUID any = UUID.randomUUID();
            String purpose = name.substring(PARTNER.length());
            return Stream.of(new Persona(name, tokens.partner(new PartnerCaller(purpose, any, 1, any, any))));
        }
        return name.startsWith(MACHINE)
                ? Stream.of(new Persona(name, tokens.machine("a-machine", name.substring(MACHINE.length()))))
                : Stream.empty();
    }
}
