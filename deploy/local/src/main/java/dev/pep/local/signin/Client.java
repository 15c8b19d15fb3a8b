package dev.pep.local.signin;

import java.util.List;

/** A program that may ask for tokens, with the scopes that it gets as a machine. */
record Client(String id, List<String> machineScopes) {

    Client {
        machineScopes = List.copyOf(machineScopes);
    }
}
