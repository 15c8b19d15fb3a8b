package dev.pep.local.sample;

import dev.pep.local.process.ProcessFailed;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;

/**
 * Reads mails in the Graph simulator.
 *
 * @param entry with which the path of the links begins that are looked for
 */
record Mailbox(SampleTarget target, String entry) {

    private static final int PATIENCE_SECONDS = 90;

    /** The secret of the link in the newest mail to the address that holds the words; waits until there is one. */
    String secret(String address, String words) {
        var url = target.graphUrl() + "/_simulator/mails?to=" + Json.encoded(address) + "&q=" + Json.encoded(words)
                + "&waitSeconds=" + PATIENCE_SECONDS;
        var mails =
                Json.read(Json.send(HttpRequest.newBuilder(URI.create(url)))).path("mails");
        var link = Pattern.compile("href=\"[^\"]*/" + entry + "#([^\"]+)\"")
                .matcher(mails.path(0).path("body").asString(""));
        if (!link.find()) {
            throw new ProcessFailed("The sample cannot be loaded: no email with a link for " + address + " within "
                    + PATIENCE_SECONDS + " s; look at notification-service's log.");
        }
        return link.group(1);
    }
}
