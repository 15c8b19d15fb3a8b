package dev.pep.local.graph;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The body of a sendMail request, read and refused as Graph does. */
final class SentMessage {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+");

    private final JsonNode message;

    private SentMessage(JsonNode message) {
        this.message = message;
    }

    static SentMessage in(byte[] body) throws GraphProblem {
        try {
            var root = JsonMapper.shared().readTree(body);
            var message = member(root, "message");
            if (!message.isObject()) {
                throw new GraphProblem(400, "ErrorInvalidRequest", "The Message parameter is missing.");
            }
            return new SentMessage(message);
        } catch (JacksonException notJson) {
            throw new GraphProblem(400, "BadRequest", "Unable to read JSON request payload.");
        }
    }

    Mail from(String mailbox, Instant now, List<Mail.Header> requestHeaders) throws GraphProblem {
        var mail = new Mail(
                UUID.randomUUID().toString(),
                now,
                mailbox,
                addresses("toRecipients"),
                addresses("ccRecipients"),
                addresses("bccRecipients"),
                addresses("replyTo"),
                message.path("subject").asString(""),
                contentType(),
                message.path("body").path("content").asString(""),
                parts(),
                headers(),
                requestHeaders);
        requireRecipients(mail);
        return mail;
    }

    private List<Mail.Address> addresses(String field) {
        return elements(field)
                .map(one -> one.path("emailAddress"))
                .map(one -> new Mail.Address(
                        one.path("name").asString(""), one.path("address").asString("")))
                .toList();
    }

    private List<Mail.Part> parts() throws GraphProblem {
        var parts = new ArrayList<Mail.Part>();
        for (var one : elements("attachments").toList()) {
            if (!one.path("@odata.type").asString("").equals("#microsoft.graph.fileAttachment")
                    || one.path("name").asString("").isEmpty()) {
                throw new GraphProblem(400, "ErrorInvalidProperty", "An attachment needs its @odata.type and a name.");
            }
            parts.add(new Mail.Part(
                    one.path("name").asString(), one.path("contentType").asString("text/plain"), content(one)));
        }
        return parts;
    }

    private static String content(JsonNode attachment) throws GraphProblem {
        try {
            var bytes =
                    Base64.getDecoder().decode(attachment.path("contentBytes").asString(""));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new GraphProblem(400, "BadRequest", "Cannot convert the literal to the expected type 'Edm.Binary'.");
        }
    }

    private List<Mail.Header> headers() throws GraphProblem {
        var headers = elements("internetMessageHeaders")
                .map(one -> new Mail.Header(
                        one.path("name").asString(""), one.path("value").asString("")))
                .toList();
        for (var header : headers) {
            if (!header.name().toLowerCase(Locale.ROOT).startsWith("x-")) {
                throw new GraphProblem(
                        400,
                        "InvalidInternetMessageHeader",
                        "The internet message header name '" + header.name() + "' should start with 'x-' or 'X-'.");
            }
        }
        return headers;
    }

    private String contentType() {
        return message.path("body").path("contentType").asString("text").toLowerCase(Locale.ROOT);
    }

    private Stream<JsonNode> elements(String field) {
        return message.path(field).valueStream();
    }

    private static void requireRecipients(Mail mail) throws GraphProblem {
        var all = Stream.of(mail.to(), mail.cc(), mail.bcc())
                .flatMap(List::stream)
                .map(Mail.Address::address)
                .toList();
        if (all.isEmpty()) {
            throw new GraphProblem(400, "ErrorInvalidRecipients", "At least one recipient is required.");
        }
        for (var address : all) {
            if (!ADDRESS.matcher(address).matches()) {
                throw new GraphProblem(
                        400,
                        "ErrorInvalidRecipients",
                        "At least one recipient is not valid., Recipient '" + address + "' is not resolved.");
            }
        }
    }

    private static JsonNode member(JsonNode root, String name) {
        return root.properties().stream()
                .filter(field -> field.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(root.path(name));
    }
}
