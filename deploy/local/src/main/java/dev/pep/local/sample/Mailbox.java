package dev.pep.local.sample;

import dev.pep.local.process.ProcessFailed;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads mails in the Graph simulator. */
record Mailbox(SampleTarget target) {

    private static final int PATIENCE_SECONDS = 90;
    private static final Pattern LINK = Pattern.compile("href=\"[^\"]*/r#([^\"]+)\"");

    /** The secret of the link in the newest mail to the address that holds the words; waits until there is one. */
    String secret(String address, String words) {
        var url = target.graphUrl() + "/_simulator/mails?to=" + encoded(address) + "&q=" + encoded(words)
                + "&waitSeconds=" + PATIENCE_SECONDS;
        var mails =
                Json.read(Json.send(HttpRequest.newBuilder(URI.create(url)))).path("mails");
        var link = LINK.matcher(mails.path(0).path("body").asString(""));
        if (!link.find()) {
            throw new ProcessFailed("The sample cannot be loaded: no email with a link for " + address + " within "
                    + PATIENCE_SECONDS + " s; look at notification-service's log.");
        }
        return link.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
