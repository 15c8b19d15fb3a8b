package dev.pep.platform.security;

import java.util.Collection;
import java.util.Set;

/**
 * The operating units that an internal person is aligned to: a set of names, or all of them.
 *
 * @param all whether every unit is meant; {@code ous} is empty then
 * @param ous names of the units
 */
public record OuScope(boolean all, Set<String> ous) {

    private static final String EVERY = "*";

    public OuScope {
        ous = Set.copyOf(ous);
    }

    static OuScope of(Collection<String> claim) {
        return claim.contains(EVERY) ? new OuScope(true, Set.of()) : new OuScope(false, Set.copyOf(claim));
    }

    /** Returns whether the unit is within this scope. */
    public boolean includes(String ou) {
        return all || ous.contains(ou);
    }
}
