package dev.pep.e2e;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser: an internal person who has signed in, or a partner's contact who has opened a link. */
record Visitor(Page page) {

    private static final Pattern OPENED = Pattern.compile("/(report|engagement)/");

    private static final String FETCH = """
            async ([method, path, body]) => {
              const token = (document.cookie.match(/XSRF-TOKEN=([^;]+)/) || [])[1];
              const headers = {};
              if (body !== null) headers['Content-Type'] = 'application/json';
              if (token) headers['X-XSRF-TOKEN'] = decodeURIComponent(token);
              if (method === 'POST') headers['Idempotency-Key'] = crypto.randomUUID();
              const answer = await fetch(path, {method, headers, body});
              return {status: answer.status, body: await answer.text(), retryAfter: answer.headers.get('Retry-After')};
            }
            """;

    /** Signs in as one of the personas of the local sign-in server. */
    static Visitor signedIn(Page page, URI gateway, String persona) {
        page.navigate(gateway.resolve("/oauth2/authorization/pep").toString());
        page.getByText(persona).first().click();
        page.waitForURL(address -> address.startsWith(gateway.toString()));
        return new Visitor(page);
    }

    /** Opens a partner's link as its mail shows it, and presses the button. */
    static Visitor atLink(Page page, String link) {
        page.navigate(link);
        page.locator("form button[type=submit]").click();
        page.waitForURL(OPENED);
        return new Visitor(page);
    }

    Answer get(String path) {
        return call("GET", path, null);
    }

    Answer post(String path, String json) {
        return call("POST", path, json);
    }

    Answer patch(String path, String json) {
        return call("PATCH", path, json);
    }

    Answer put(String path, String json) {
        return call("PUT", path, json);
    }

    private Answer call(String method, String path, @Nullable String json) {
        Map<?, ?> answer = (Map<?, ?>)
                Objects.requireNonNull(page.evaluate(FETCH, Arrays.<@Nullable Object>asList(method, path, json)));
        return new Answer(
                ((Number) Objects.requireNonNull(answer.get("status"))).intValue(),
                (String) Objects.requireNonNull(answer.get("body")),
                (String) answer.get("retryAfter"));
    }
}
