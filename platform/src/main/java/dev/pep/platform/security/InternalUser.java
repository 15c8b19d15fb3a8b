package dev.pep.platform.security;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An internal person, signed in. Can be a parameter of a controller's method.
 *
 * @param email the identity across services, in lower case
 * @param name name for display
 * @param roles what the person may do
 * @param ous the operating units that the person is aligned to
 * @param zone time zone of a region, where the sign-in tells it
 */
public record InternalUser(
        String email,
        String name,
        Set<Role> roles,
        OuScope ous,
        @Nullable ZoneId zone) implements Caller {

    public InternalUser {
        roles = Set.copyOf(roles);
    }

    /** Returns whether the person has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public String id() {
        return email;
    }
}
