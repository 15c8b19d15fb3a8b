package dev.pep.e2e;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** An ECM who asks a partner of its own for a report, so that one test does not meet the requests of another. */
final class Asking {

    private final Visitor ecm;
    private final Mailbox mailbox;
    private final String address = "contact-" + UUID.randomUUID().toString().substring(0, 8) + "@partner.example";
    private final String partnerName = "Partner " + address.substring(8, 16);
    private final String partnerId;
    private String requestId = "";

    Asking(Visitor administrator, Visitor ecm, Mailbox mailbox) {
        this.ecm = ecm;
        this.mailbox = mailbox;
        this.partnerId = administrator
                .post("/api/heatmap/partners", """
                        {"name": "%s", "shortName": "%s", "active": true, "contacts":
                          [{"name": "Contact 1", "email": "%s", "role": "CONTACT", "zone": "Europe/Berlin", "active": true}]}
                        """.formatted(partnerName, address.substring(8, 16), address))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    String partnerName() {
        return partnerName;
    }

    String partnerId() {
        return partnerId;
    }

    String address() {
        return address;
    }

    String requestId() {
        return requestId;
    }

    /** Sends the first accounts of the ECM's heatmap to the partner. */
    Asking about(int accounts) {
        List<String> ids = StreamSupport.stream(
                        ecm.get("/api/heatmap/accounts?ecm=me&limit=" + accounts)
                                .expect(200)
                                .json()
                                .path("accounts")
                                .spliterator(),
                        false)
                .map(account -> "\"" + account.path("id").asString() + "\"")
                .toList();
        String sending = ecm.post(
                        "/api/heatmap/report-requests",
                        "{\"partnerIds\": [\"%s\"], \"selection\": {\"accountIds\": [%s]}, \"message\": \"Please\"}"
                                .formatted(partnerId, String.join(",", ids)))
                .expect(202)
                .json()
                .path("id")
                .asString();
        requestId =
                Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> requestOf(sending), id -> !id.isEmpty());
        return this;
    }

    private String requestOf(String sending) {
        return ecm.get("/api/heatmap/sendings/" + sending)
                .expect(200)
                .json()
                .path("partners")
                .path(0)
                .path("requestId")
                .asString("");
    }

    JsonNode mail() {
        return mailbox.waitFor(address, mail -> true);
    }

    Visitor openLink(Page page) {
        return Visitor.atLink(page, Mailbox.link(mail()));
    }
}
