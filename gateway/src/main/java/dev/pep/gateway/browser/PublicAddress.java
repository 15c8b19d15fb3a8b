package dev.pep.gateway.browser;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the gateway; links, issuers and redirects are built from it and never from a Host header.
 *
 * @param publicUrl scheme, host and port without a path
 * @param secureCookies whether cookies are Secure and carry the __Host- prefix; off only for browsers that refuse them
 *     on localhost
 */
@ConfigurationProperties("pep")
public record PublicAddress(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("true") boolean secureCookies) {

    public String cookieName(String name) {
        return secureCookies ? "__Host-" + name : name;
    }

    public boolean overTls() {
        return "https".equals(publicUrl.getScheme());
    }

    public static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
