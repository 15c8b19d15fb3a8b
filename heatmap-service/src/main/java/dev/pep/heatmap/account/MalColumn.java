package dev.pep.heatmap.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the master account list, with the names by which a header may call it. */
enum MalColumn {
    KEY("Account Key", true, 64, "key", "accountid", "accountnumber", "accountno", "customerid", "customernumber"),
    NAME("Account Name", true, 200, "account", "name", "company", "companyname", "customer", "customername"),
    DOMAIN("Web Domain", false, 253, "domain", "website", "web", "url", "webaddress", "homepage"),
    CITY("City", false, 100, "town", "billingcity", "hqcity"),
    STATE("State", false, 100, "region", "province", "stateprovince", "billingstate", "hqstate"),
    COUNTRY("Country", false, 100, "nation", "billingcountry", "hqcountry"),
    SEGMENT("Segment", false, 100, "customersegment", "accountsegment", "tier"),
    OU("Sales Unit", true, 100, "ou", "operatingunit", "salesou", "unit", "territory"),
    INDUSTRY("Industry", false, 100, "vertical", "sector"),
    ECM("ECM", false, 254, "enterprisechannelmanager", "channelmanager", "ecmemail", "ecmmail"),
    SELLERS("Sellers", false, 10_000, "seller", "accountteam", "accountexecutive", "salesteam", "selleremail");

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

    /** Returns whether no file can be without it. */
    boolean required() {
        return required;
    }

    int longest() {
        return longest;
    }

    /** Returns whether a header calls it by the name that this service gives it. */
    boolean exactly(String header) {
        return plain(header).equals(plain(title))
                || (this == OU && plain(header).equals("ou"));
    }

    static Optional<MalColumn> named(String header) {
        String plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> plain(column.title).equals(plain) || column.otherNames.contains(plain))
                .findFirst();
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
