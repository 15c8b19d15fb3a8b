package dev.pep.notification.directory;

import java.util.List;
import java.util.stream.Collectors;

/** Graph's filter of users by addresses, whatever these hold. */
record AddressFilter(List<String> addresses) {

    /** Graph takes 15 values in a filter, and each address is one of two properties. */
    static final int MOST = 7;

    /** Graph compares no longer texts; nobody has such an address. */
    static final int LONGEST = 120;

    String text() {
        String values = addresses.stream().map(AddressFilter::quoted).collect(Collectors.joining(", ", "(", ")"));
        return "mail in " + values + " or userPrincipalName in " + values;
    }

    private static String quoted(String address) {
        return "'" + address.replace("'", "''") + "'";
    }
}
