package dev.pep.local.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody to sign in as: what the token says of them, and what a reader of the sign-in page should know. */
public record Persona(
        String email, String name, String role, String roleInWords, List<String> ous, String zone, String canDo) {

    /** Their addresses are those of the sample accounts. */
    public static final List<Persona> ALL = List.of(
            new Persona(
                    "ecm.central.1@pep.example",
                    "ECM Central 1",
                    "ECM",
                    "Enterprise Channel Manager",
                    List.of("US Central"),
                    "America/Chicago",
                    "Filters the heatmap of US Central, sends accounts to partners for report, gets the digests."),
            new Persona(
                    "ecm.west.1@pep.example",
                    "ECM West 1",
                    "ECM",
                    "Enterprise Channel Manager",
                    List.of("US West"),
                    "America/Los_Angeles",
                    "The same for US West: sees none of the accounts of US Central."),
            new Persona(
                    "coordinator.central@pep.example",
                    "Coordinator Central",
                    "OU_COORDINATOR",
                    "OU Coordinator",
                    List.of("US Central"),
                    "America/Chicago",
                    "Plans engagements of US Central, with its heatmap at hand."),
            new Persona(
                    "coordinator.west@pep.example",
                    "Coordinator West",
                    "OU_COORDINATOR",
                    "OU Coordinator",
                    List.of("US West"),
                    "America/Los_Angeles",
                    "The same for US West."),
            new Persona(
                    "seller.central.1@pep.example",
                    "Seller Central 1",
                    "SELLER",
                    "Seller",
                    List.of("US Central"),
                    "America/Chicago",
                    "Looks up what partners say of the accounts of US Central."),
            new Persona(
                    "seller.west.1@pep.example",
                    "Seller West 1",
                    "SELLER",
                    "Seller",
                    List.of("US Central", "US West"),
                    "America/Los_Angeles",
                    "The same with accounts in both US West and US Central."),
            new Persona(
                    "administrator@pep.example",
                    "Administrator",
                    "ADMINISTRATOR",
                    "Administrator",
                    List.of("*"),
                    "America/New_York",
                    "Imports accounts, manages partners and contacts, sees every message with its outcome."));

    static Optional<Persona> withEmail(String email) {
        return ALL.stream().filter(persona -> persona.email.equals(email)).findFirst();
    }

    Map<String, Object> claims() {
        return Map.of(
                "email", email,
                "preferred_username", email,
                "name", name,
                "roles", List.of(role),
                "ous", ous,
                "zoneinfo", zone);
    }

    String ousInWords() {
        return ous.contains("*") ? "All units" : String.join(", ", ous);
    }
}
