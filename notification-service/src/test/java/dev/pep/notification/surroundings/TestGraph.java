package dev.pep.notification.surroundings;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands for Microsoft Graph: takes mails unless told otherwise, and keeps them; its directory has one person. */
public final class TestGraph {

    private static final String USERS = """
            {"value": [{"displayName": "ECM Central 2", "mail": "ecm.central.2@pep.example"}]}\
            """;

    private final JsonMapper json = JsonMapper.shared();
    private final List<SentMail> mails = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final SmallServer server = new SmallServer(this::take);

    /** A mail that was taken. */
    public record SentMail(
            String mailbox, String messageId, String to, String toName, String subject, String html, String token) {}

    public String baseUrl() {
        return server.url() + "/v1.0";
    }

    /** Tells the next answers to mails for this recipient, in this order; no mail is taken by them. */
    public void next(String recipient, Answer... answers) {
        server.next(recipient, answers);
    }

    public List<SentMail> mailsTo(String address) {
        return mails.stream().filter(mail -> mail.to.equals(address)).toList();
    }

    /** Returns all that came, as it came. */
    public List<String> requests() {
        return requests;
    }

    private Answer take(SmallServer.Call call) {
        if (call.method().equals("GET")) {
            return Answer.json(200, USERS);
        }
        requests.add(call.body());
        JsonNode message = json.readTree(call.body()).get("Message"); // the SDK writes the action's parameter so
        JsonNode to = message.get("toRecipients").get(0).get("emailAddress");
        JsonNode header = message.get("internetMessageHeaders").get(0);
        mails.add(new SentMail(
                call.path().replaceFirst("^/v1.0/users/(.*)/sendMail$", "$1"),
                header.get("name").asString() + "=" + header.get("value").asString(),
                to.get("address").asString(),
                to.get("name").asString(),
                message.get("subject").asString(),
                message.get("body").get("content").asString(),
                call.authorization()));
        return Answer.of(202);
    }
}
