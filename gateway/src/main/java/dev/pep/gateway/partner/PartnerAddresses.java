package dev.pep.gateway.partner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where partners come in, and the pages that they may see. Every address of one or two letters is that of a link and
 * has the same answers, whether somebody owns it or not. How long an answer takes, or that an owner is away, can tell
 * which ones are owned; it tells nothing about the links there.
 *
 * @param links by the first part of their address, such as {@code r}
 */
@ConfigurationProperties("pep.gateway.partner")
public record PartnerAddresses(Map<String, Entry> links) {

    /** The address of a link, without its secret. */
    public static final String ENTRY = "/{entry:[a-z][a-z]?}";

    /**
     * Links of one service.
     *
     * @param service who knows what their secrets open
     * @param pages which pages they may open, such as {@code /report}
     */
    record Entry(String service, List<String> pages) {}

    public PartnerAddresses {
        links.keySet().forEach(name -> require(name.matches("[a-z][a-z]?"), name + " is no address of links"));
        links.values().stream()
                .flatMap(entry -> entry.pages().stream())
                .forEach(page -> require(page.matches("/[a-z][a-z-]{2,}"), page + " is no page of partners"));
    }

    /** Returns the addresses of all that partners may see: the page of links, and the pages that links open. */
    public List<String> pages() {
        Stream<String> opened =
                links.values().stream().flatMap(entry -> entry.pages().stream()).map(page -> page + "/**");
        return Stream.concat(Stream.of(ENTRY), opened).toList();
    }

    Optional<Entry> entry(String name) {
        return Optional.ofNullable(links.get(name));
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
