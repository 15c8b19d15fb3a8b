package dev.pep.heatmap.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the master account list, with the names by which a header may call it. */
enum MalColumn {
    KEY("Account Key", true, 64, "key"),
    NAME("Account Name", true, 200, "account", "name"),
    DOMAIN("Web Domain", false, 253, "domain", "website"),
    CITY("City", true, 100),
    STATE("State", true, 100, "region"),
    COUNTRY("Country", true, 100),
    SEGMENT("Segment", true, 100),
    OU("Sales Unit", true, 100, "ou", "operatingunit"),
    INDUSTRY("Industry", true, 100),
    ECM("ECM", true, 254, "enterprisechannelmanager"),
    SELLERS("Sellers", true, 10_000, "seller");

    private final String title;
    private final boolean required;
    private final int longest;
    private final List<String> otherNames;

    MalColumn(String title, boolean required, int longest, String... otherNames) {
        this.title = title;
        this.required = required;
        this.longest = longest;
        this.otherNames = List.of(otherNames);
    }

    String title() {
        return title;
    }

    boolean required() {
        return required;
    }

    int longest() {
        return longest;
    }

    static Optional<MalColumn> named(String header) {
        String plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> plain(column.title).equals(plain) || column.otherNames.contains(plain))
                .findFirst();
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
