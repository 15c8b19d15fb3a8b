package dev.pep.platform.test;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.security.Role;
import java.util.List;
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

    /** Names the partners who came by a link of a purpose. */
    public static String partner(String purpose) {
        return "partner with " + purpose;
    }

    /** Names the machines that have a scope. */
    public static String machine(String scope) {
        return "machine with " + scope;
    }

    /** Returns internal people of each role, and one of none. */
    static Stream<Persona> internal(TestTokens tokens) {
        return Stream.concat(
                Stream.of(Role.values()).map(role -> internal(tokens, role.name(), Set.of(role))),
                Stream.of(internal(tokens, "no role", Set.of())));
    }

    private static Persona internal(TestTokens tokens, String name, Set<Role> roles) {
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@pep.example";
        OuScope ous = new OuScope(false, Set.of("US Central"));
        return new Persona(name, tokens.internal(new InternalUser(email, name, roles, ous, null)));
    }

    static Stream<Persona> partners(TestTokens tokens, List<String> purposes) {
        UUID any = UUID.randomUUID();
        return purposes.stream()
                .map(purpose ->
                        new Persona(partner(purpose), tokens.partner(new PartnerCaller(purpose, any, 1, any, any))));
    }

    static Stream<Persona> machines(TestTokens tokens, List<String> scopes) {
        return scopes.stream().map(scope -> new Persona(machine(scope), tokens.machine("a-machine", scope)));
    }
}
