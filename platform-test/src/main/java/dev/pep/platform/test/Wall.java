package dev.pep.platform.test;

import dev.pep.platform.security.OuScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What keeps a thing that an operation names from those to whom it does not belong.
 *
 * @param strangers who must not learn that the thing exists
 * @param seers whom it keeps from nothing, and who are answered as the owner is
 * @param own what strangers name of their own in place of what is behind the wall, by the words of the example
 */
public record Wall(List<Persona> strangers, List<Persona> seers, Map<String, String> own) {

    private static final OuScope ELSEWHERE = new OuScope(false, Set.of("Elsewhere"));
    private static final OuScope EVERYWHERE = new OuScope(true, Set.of());

    /** Keeps a thing from internal people of other operating units. */
    public static Wall ofUnit() {
        return aligned(ELSEWHERE);
    }

    /** Keeps a thing from all internal people but its owner, also from those who are aligned to all units. */
    public static Wall ofPerson() {
        return aligned(EVERYWHERE);
    }

    /** Keeps a thing from this caller. */
    public static Wall before(Persona stranger) {
        return new Wall(List.of(stranger), List.of(), Map.of());
    }

    private static Wall aligned(OuScope ous) {
        return new Wall(Persona.internal(TestTokens.shared(), ous).toList(), List.of(), Map.of());
    }

    /** Returns the same wall, which does not stand before people of these names. */
    public Wall butFor(Set<String> names) {
        return new Wall(
                strangers.stream().filter(one -> !names.contains(one.name())).toList(),
                strangers.stream().filter(one -> names.contains(one.name())).toList(),
                own);
    }

    /** Returns the same wall, where strangers name this too in place of what a word of the example stands for. */
    public Wall naming(String word, Object thing) {
        Map<String, String> more = new HashMap<>(own);
        more.put(word, thing.toString());
        return new Wall(strangers, seers, Map.copyOf(more));
    }

    @Override
    public String toString() {
        return strangers.stream().map(Persona::name).toList().toString();
    }
}
