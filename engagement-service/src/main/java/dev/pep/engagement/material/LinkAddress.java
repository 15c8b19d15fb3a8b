package dev.pep.engagement.material;

import dev.pep.platform.problem.Invalid;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which addresses may be given: those that a browser opens as a page, with no password in them. */
final class LinkAddress {

    static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private LinkAddress() {}

    static String check(@Nullable String url) {
        String text = url == null ? "" : url.strip();
        if (text.length() > LONGEST) {
            throw invalid("Use at most " + LONGEST + " characters.");
        }
        URI address = parse(text);
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || address.getHost() == null) {
            throw invalid("Give an address that begins with https:// or http://.");
        }
        if (address.getRawUserInfo() != null) {
            throw invalid("Leave user name and password out of the address.");
        }
        return address.toASCIIString();
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException malformed) {
            throw invalid("This is not an address.");
        }
    }

    private static Invalid invalid(String words) {
        return new Invalid(Map.of("url", words));
    }
}
