package dev.pep.platform.security;

import java.util.Set;

/**
 * Another service, signed in with client credentials.
 *
 * @param clientId its name
 * @param scopes what it may do
 */
public record Machine(String clientId, Set<String> scopes) implements Caller {

    public Machine {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String id() {
        return clientId;
    }
}
