package dev.pep.gateway.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A page that needs nothing but itself, for a person whose navigation failed; it says what happened and what to do. */
public record PlainPage(HttpStatus status, String title, String text, String linkText, String link) {

    private static final String HTML = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%1$s</title>
            <style>
            body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 34rem; margin: 15vh auto 0; padding: 0 1.5rem }
            h1 { font-size: 1.5rem }
            </style>
            </head>
            <body><main><h1>%1$s</h1><p>%2$s</p>%3$s</main></body>
            </html>
            """;

    public static PlainPage withoutLink(HttpStatus status, String title, String text) {
        return new PlainPage(status, title, text, "", "");
    }

    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(HTML.formatted(HtmlUtils.htmlEscape(title), HtmlUtils.htmlEscape(text), anchor()));
    }

    private String anchor() {
        return link.isEmpty()
                ? ""
                : "<p><a href=\"%s\">%s</a></p>".formatted(HtmlUtils.htmlEscape(link), HtmlUtils.htmlEscape(linkText));
    }
}
