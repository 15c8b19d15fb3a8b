package dev.pep.engagement;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.Person;
import dev.pep.event.Topics;
import dev.pep.event.account.AccountEvent;
import dev.pep.event.account.AccountState;
import dev.pep.event.partner.ContactRole;
import dev.pep.event.partner.ContactState;
import dev.pep.event.partner.PartnerEvent;
import dev.pep.event.partner.PartnerState;
import dev.pep.event.request.Recipient;
import dev.pep.event.request.ReportDone;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.event.request.ReportRequested;
import dev.pep.platform.event.Outbox;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.awaitility.Awaitility;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A company with an operating unit of its own, whose accounts and partners come by their topics. */
public final class Company {

    public static final String ENGAGEMENTS = "/api/engagement/engagements";
    public static final String ROOM = "/api/partner/engagement";

    private final int port;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    public Company(int port, Outbox outbox, TransactionTemplate transactions) {
        this.port = port;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** Returns the name of the own operating unit. */
    public String ou() {
        return "Unit " + unique;
    }

    public InternalUser person(String name, String alignedTo, Role... roles) {
        return new InternalUser(
                name + "." + unique + "@pep.example",
                name + " " + unique,
                Set.of(roles),
                new OuScope(false, Set.of(alignedTo)),
                ZoneId.of("America/Chicago"));
    }

    /** Returns calls of a person. */
    public Http as(InternalUser user) {
        return new Http(port, TestTokens.shared().internal(user));
    }

    /** Returns calls of the coordinator of the own unit. */
    public Http asCoordinator() {
        return as(person("coordinator", ou(), Role.OU_COORDINATOR));
    }

    public Http asSeller() {
        return as(person("seller", ou(), Role.SELLER));
    }

    public Http asMachine(String scope) {
        return new Http(port, TestTokens.shared().machine("a-machine", scope));
    }

    /** Adds accounts of the own unit to the topic, and returns their ids. */
    public List<UUID> accounts(String segment, String... names) {
        List<UUID> ids = new ArrayList<>();
        for (String name : names) {
            UUID id = UUID.randomUUID();
            ids.add(id);
            account(id, name, ou(), segment);
        }
        return ids;
    }

    /** Tells an account's state. */
    public void account(UUID id, String name, String ou, String segment) {
        AccountState state = AccountState.newBuilder()
                .setAccountId(id.toString())
                .setKey(id.toString())
                .setName(name)
                .setCity("Chicago")
                .setOu(ou)
                .setSegment(segment)
                .setIndustry("Energy")
                .setSellers(List.of("seller." + unique + "@pep.example"))
                .build();
        publish(Topics.ACCOUNT, id, new AccountEvent(UUID.randomUUID().toString(), now(), system(), state));
    }

    /** Adds a partner with so many active contacts to the topic, waits until it is known, and returns its id. */
    public UUID partner(String name, int contacts) {
        UUID id = UUID.randomUUID();
        partner(id, name, contacts);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> asCoordinator()
                        .get("/api/engagement/partners?q=" + name.replace(" ", "%20") + "-" + unique)
                        .ok()
                        .findValuesAsString("id")
                        .contains(id.toString()));
        return id;
    }

    /** Returns a contact of a partner, from 0. */
    public static UUID contact(UUID partner, int number) {
        return UUID.nameUUIDFromBytes((partner + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    /** Tells a partner's state. */
    public void partner(UUID id, String name, int contacts) {
        List<ContactState> people = new ArrayList<>();
        for (int i = 0; i < contacts; i++) {
            people.add(ContactState.newBuilder()
                    .setContactId(contact(id, i).toString())
                    .setName("Contact " + i)
                    .setEmail("contact" + i + "." + unique + "@partner.example")
                    .setRole(ContactRole.CONTACT)
                    .setActive(true)
                    .build());
        }
        PartnerState state = PartnerState.newBuilder()
                .setPartnerId(id.toString())
                .setName(name + "-" + unique)
                .setShortName("Short")
                .setActive(true)
                .setContacts(people)
                .build();
        publish(Topics.PARTNER, id, new PartnerEvent(UUID.randomUUID().toString(), now(), system(), state));
    }

    /** Tells what became of a report request, as heatmap-service does. */
    public void report(UUID request, SpecificRecord payload) {
        publish(
                Topics.REPORT_REQUEST,
                request,
                new ReportRequestEvent(UUID.randomUUID().toString(), now(), system(), payload));
    }

    /** Tells that a partner was asked for its report, and which link its first contact has to it. */
    public void asked(UUID request, UUID partner, UUID link) {
        Recipient recipient = Recipient.newBuilder()
                .setContactId(contact(partner, 0).toString())
                .setName("Contact 0")
                .setEmail("contact0." + unique + "@partner.example")
                .setLinkId(link.toString())
                .build();
        report(
                request,
                ReportRequested.newBuilder()
                        .setRequestId(request.toString())
                        .setPartnerId(partner.toString())
                        .setPartnerName("Partner")
                        .setRequestedBy(new Person("coordinator@pep.example", "Coordinator"))
                        .setAccounts(2)
                        .setRecipients(List.of(recipient))
                        .build());
    }

    /** Tells that a partner says that it is done with its report. */
    public void done(UUID request, UUID partner) {
        report(
                request,
                ReportDone.newBuilder()
                        .setRequestId(request.toString())
                        .setPartnerId(partner.toString())
                        .setPartnerName("Partner")
                        .setRequestedBy(new Person("coordinator@pep.example", "Coordinator"))
                        .setAccounts(2)
                        .setReported(2)
                        .setContactId(contact(partner, 0).toString())
                        .setContactName("Contact 0")
                        .build());
    }

    /** Returns a whole engagement as a coordinator sends it. */
    public Map<String, Object> plan(String title, UUID... partners) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("title", title);
        plan.put("ou", ou());
        plan.put("zone", "America/Chicago");
        plan.put("criteria", Map.of("segments", List.of("Major")));
        plan.put("partnerIds", List.of(partners));
        plan.put("firstDay", LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
        plan.put("lastDay", LocalDate.now(ZoneOffset.UTC).plusDays(21).toString());
        plan.put("message", "Join us");
        return plan;
    }

    /** Starts a draft, and returns it as soon as its accounts are counted. */
    public JsonNode draft(UUID... partners) {
        UUID id = id(asCoordinator()
                .post(ENGAGEMENTS, plan("Cloud in spring", partners))
                .ok());
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> get(id), engagement -> engagement.path("accounts").asInt() > 0);
    }

    /** Publishes a draft. */
    public JsonNode publish(JsonNode draft) {
        return asCoordinator()
                .post(
                        ENGAGEMENTS + "/" + id(draft) + "/publish",
                        Map.of("version", draft.path("version").asInt()))
                .ok();
    }

    /** Returns an engagement of these partners that is published. */
    public JsonNode published(UUID... partners) {
        accounts("Major", "Northern Bakery", "Southern Mills");
        return publish(draft(partners));
    }

    public JsonNode get(UUID id) {
        return asCoordinator().get(ENGAGEMENTS + "/" + id).ok();
    }

    /** Returns the invitation of a partner. */
    public static JsonNode invitation(JsonNode engagement, UUID partner) {
        for (JsonNode invitation : engagement.path("invitations")) {
            if (invitation.path("partnerId").asString().equals(partner.toString())) {
                return invitation;
            }
        }
        throw new AssertionError("No invitation of " + partner + " in " + engagement);
    }

    /** Returns the task of a partner. */
    public static JsonNode task(JsonNode engagement, UUID partner, String kind) {
        for (JsonNode task : engagement.path("tasks")) {
            if (task.path("partnerId").asString().equals(partner.toString())
                    && task.path("kind").asString().equals(kind)) {
                return task;
            }
        }
        throw new AssertionError("No task " + kind + " of " + partner + " in " + engagement);
    }

    /** Opens the link of a contact as the gateway does, and returns calls of the contact. */
    public Http open(JsonNode invitation, int contact) {
        return asGuest(token(invitation, contact));
    }

    /** Opens the link of a contact, and returns the contact's token. */
    public String token(JsonNode invitation, int contact) {
        JsonNode opened = exchange(secret(invitation, contact)).ok();
        return TestTokens.shared()
                .partner(new PartnerCaller(
                        opened.path("purpose").asString(),
                        UUID.fromString(opened.path("linkId").asString()),
                        opened.path("generation").asInt(),
                        UUID.fromString(opened.path("subjectId").asString()),
                        UUID.fromString(opened.path("contactId").asString())));
    }

    public Http asGuest(String token) {
        return new Http(port, token);
    }

    public String secret(JsonNode invitation, int contact) {
        String link = invitation.path("contacts").path(contact).path("linkId").asString();
        return asMachine("links.issue")
                .send("POST", "/internal/links/" + link + "/secret", Map.of())
                .ok()
                .path("secret")
                .asString();
    }

    public Http.Answer exchange(String secret) {
        return asMachine("links.exchange").post("/internal/links/exchange", Map.of("secret", secret));
    }

    public static UUID id(JsonNode thing) {
        return UUID.fromString(thing.path("id").asString());
    }

    private void publish(String topic, UUID key, SpecificRecord event) {
        transactions.executeWithoutResult(status -> outbox.publish(topic, key.toString(), event));
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Clock.systemUTC().millis());
    }

    private static Actor system() {
        return new Actor(ActorKind.SYSTEM, "heatmap-service", "heatmap-service");
    }
}
