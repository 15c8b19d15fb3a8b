package dev.pep.notification.mail;

import java.net.URI;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The addresses of PEP that mails point to. */
@Component
public class PublicLinks {

    private final String base;
    private final String preferences;

    public PublicLinks(
            @Value("${pep.public-url}") String base,
            @Value("${pep.mail.preferences-path:/preferences}") String preferences) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.preferences = preferences;
    }

    /**
     * Returns a partner's link: the secret is a fragment, so no server ever logs it.
     *
     * @param entry how links of its purpose begin, as the gateway's route of that purpose says
     */
    public String link(String entry, String secret) {
        return base + "/" + entry + "#" + secret;
    }

    public String rowSet(UUID id) {
        return base + "/heatmap?rowSet=" + id;
    }

    /** Returns the page of all engagements. */
    public String engagements() {
        return base + "/engagements";
    }

    public String engagement(UUID id) {
        return engagements() + "/" + id;
    }

    public String preferences() {
        return base + preferences;
    }

    /** Returns the host without its port, as it stands in the ids of mails. */
    String hostName() {
        return URI.create(base).getHost();
    }

    /** Returns the host as a reader should see it in the browser's address bar. */
    public String host() {
        return URI.create(base).getAuthority();
    }
}
