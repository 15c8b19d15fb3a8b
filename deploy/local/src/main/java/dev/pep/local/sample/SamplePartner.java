package dev.pep.local.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** A fictitious partner with two to four contacts in as many time zones; the last of three or more is a seller. */
record SamplePartner(String name, String shortName, int contacts, List<String> zones) {

    static final List<SamplePartner> ALL = List.of(
            new SamplePartner(
                    "Alder Cloud", "Alder", 3, List.of("America/Chicago", "America/New_York", "Europe/London")),
            new SamplePartner("Birch Data", "Birch", 2, List.of("America/Denver", "Europe/Berlin")),
            new SamplePartner("Cedar Security", "Cedar", 2, List.of("America/New_York", "Asia/Kolkata")),
            new SamplePartner("Dogwood Analytics", "Dogwood", 2, List.of("America/Los_Angeles", "Asia/Singapore")),
            new SamplePartner("Elm Integration", "Elm", 2, List.of("Europe/Paris", "America/Toronto")),
            new SamplePartner("Fir Systems", "Fir", 2, List.of("America/Los_Angeles", "Asia/Tokyo")),
            new SamplePartner("Hazel Software", "Hazel", 2, List.of("Australia/Sydney", "America/Denver")),
            new SamplePartner(
                    "Larch Consulting", "Larch", 3, List.of("Europe/Madrid", "America/Sao_Paulo", "America/Chicago")),
            new SamplePartner(
                    "Maple Commerce",
                    "Maple",
                    4,
                    List.of("America/Toronto", "America/New_York", "Europe/Dublin", "Africa/Johannesburg")),
            new SamplePartner("Oak Infrastructure", "Oak", 2, List.of("America/Chicago", "Africa/Nairobi")),
            new SamplePartner("Rowan Advisory", "Rowan", 2, List.of("Europe/Warsaw", "America/New_York")),
            new SamplePartner("Spruce Networks", "Spruce", 2, List.of("Pacific/Auckland", "America/Los_Angeles")));

    static SamplePartner named(String name) {
        return ALL.stream()
                .filter(partner -> partner.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    String firstAddress() {
        return address(1);
    }

    private String address(int number) {
        return "contact" + number + "@" + shortName.toLowerCase(Locale.ROOT) + ".example";
    }

    Map<String, Object> asRequest() {
        return Map.of(
                "name",
                name,
                "shortName",
                shortName,
                "active",
                true,
                "contacts",
                IntStream.rangeClosed(1, contacts).mapToObj(this::contact).toList());
    }

    private Map<String, Object> contact(int number) {
        return Map.of(
                "name",
                shortName + " Contact " + number,
                "email",
                address(number),
                "role",
                number > 2 && number == contacts ? "SELLER" : "CONTACT",
                "zone",
                zones.get(number - 1),
                "active",
                true);
    }
}
