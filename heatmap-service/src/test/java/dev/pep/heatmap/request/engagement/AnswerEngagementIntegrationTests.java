package dev.pep.heatmap.request.engagement;

import static dev.pep.heatmap.HeatmapFixture.HEADER;
import static dev.pep.heatmap.HeatmapFixture.edit;
import static dev.pep.heatmap.request.engagement.TestEngagement.again;
import static dev.pep.heatmap.request.engagement.TestEngagement.criteria;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.engagement.Criteria;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.request.ReportRequested;
import dev.pep.event.request.ReportRevoked;
import dev.pep.heatmap.Api;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.event.Outbox;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.TopicProbe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
class AnswerEngagementIntegrationTests {

    private static final String REQUESTS = "/api/heatmap/report-requests";

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private EngagementListener listener;

    private HeatmapFixture company;
    private EngagementStory story;
    private TestEngagement engagement;
    private List<UUID> accounts;
    private Criteria energy;
    private UUID partner;
    private UUID id;

    @BeforeEach
    void company(@Autowired Outbox outbox, @Autowired TopicProbe topics) {
        company = new HeatmapFixture(port, tokens);
        story = new EngagementStory(company, outbox, transactions, topics);
        engagement = new TestEngagement(company.ecm(), company.ou());
        accounts = company.accounts("Alpha", "Beta", "Gamma");
        energy = criteria(List.of(company.ou()), "Energy");
        partner = company.partner("Alder", "one", "two");
        id = UUID.randomUUID();
    }

    @Test
    @DisplayName(
            "E4: an engagement asks a partner for the accounts that match its criteria, under the id that it chose")
    void asksForWhatMatches() {
        company.imports(HEADER + "\n" + company.row("other", "Other").replace("Energy", "Retail") + "\n");
        LocalDate due = LocalDate.now().plusDays(20);
        Criteria major = new Criteria(List.of("Major", "Minor"), List.of(company.ou()), List.of("Energy"), List.of());
        story.publish(engagement.heatmapRequested(id, partner, major, due.toString()));

        ReportRequested asked = story.answer(id, ReportRequested.class);
        assertThat(asked.getAccounts()).isEqualTo(3);
        assertThat(asked.getRecipients()).hasSize(2);
        assertThat(asked.getRequestedBy().getEmail()).isEqualTo(company.ecm().email());
        assertThat(asked.getDueOn()).isEqualTo(due.toString());
        assertThat(asked.getMessage()).isEqualTo(TestEngagement.MESSAGE);
        JsonNode request = story.request(id);
        assertThat(request.path("engagement").path("id").stringValue()).isEqualTo(engagement.id());
        assertThat(request.path("engagement").path("title").stringValue()).isEqualTo(TestEngagement.TITLE);
        Api contact = company.open(request, 1);
        assertThat(contact.get("/api/partner/report/accounts").at("accounts").findValuesAsString("name"))
                .containsExactlyInAnyOrder("Alpha", "Beta", "Gamma");
        assertThat(edit(contact, accounts.getFirst(), "status", "TARGET", 0).saved())
                .isTrue();
        assertThat(company.asEcm()
                        .get(REQUESTS + "/" + id)
                        .at("history")
                        .path(0)
                        .path("actor")
                        .stringValue())
                .isEqualTo(company.ecm().name());
    }

    @Test
    @DisplayName("E4: a status matches if some partner has reported it, and criteria without units mean all units")
    void understandsCriteriaAsTheHeatmapDoes() {
        HeatmapFixture other = new HeatmapFixture(port, tokens);
        String bakeries = company.unique("Bakeries");
        company.imports(HEADER + "\n" + company.row("here", "Here").replace("Energy", bakeries) + "\n");
        other.imports(HEADER + "\n" + other.row("there", "There").replace("Energy", bakeries) + "\n");
        story.publish(engagement.heatmapRequested(id, partner, criteria(List.of(), bakeries), null));
        assertThat(story.answer(id, ReportRequested.class).getAccounts()).isEqualTo(2);

        UUID rival = company.partner("Birch", "three");
        edit(company.open(company.send(rival, accounts), 0), accounts.get(1), "status", "PAST_CUSTOMER", 0);
        Criteria past = new Criteria(List.of(), List.of(company.ou()), List.of(), List.of("TARGET", "PAST_CUSTOMER"));
        UUID second = UUID.randomUUID();
        story.publish(engagement.heatmapRequested(second, partner, past, null));
        assertThat(story.answer(second, ReportRequested.class).getAccounts()).isEqualTo(1);
    }

    @Test
    @DisplayName("E4: a replay, a double click and a crash in the middle ask nobody twice")
    void asksOnce() {
        EngagementEvent wanted = engagement.heatmapRequested(id, partner, energy, null);
        transactions.executeWithoutResult(crash -> {
            listener.on(wanted);
            crash.setRollbackOnly();
        });
        assertThat(story.requests(engagement)).as("what was not committed").isEmpty();
        story.publish(wanted, wanted, again(wanted), engagement.unforeseen());
        heard();
        assertThat(story.said(id)).containsExactly("ReportRequested");
        assertThat(story.requests(engagement)).hasSize(2);
        assertThat(story.request(id).path("recipients")).hasSize(2);
        EngagementEvent otherwise = engagement.heatmapRequested(id, company.partner("Birch", "three"), energy, null);
        listener.on(otherwise);
        assertThat(story.request(id).path("partnerName").stringValue()).isEqualTo(company.unique("Alder"));
    }

    @Test
    @DisplayName("E4: copies of the service that hear the same at one moment ask once")
    void asksOnceFromManyCopies() {
        EngagementEvent wanted = engagement.heatmapRequested(id, partner, energy, null);
        List<CompletableFuture<Void>> copies = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.runAsync(() -> listener.on(i % 2 == 0 ? wanted : again(wanted))))
                .toList();
        copies.forEach(CompletableFuture::join);
        heard();
        assertThat(story.said(id)).containsExactly("ReportRequested");
    }

    @Test
    @DisplayName("E4: what cannot be asked is refused once, in words for the coordinator")
    void refusesInWords() {
        UUID silent = company.partner("Silent");
        UUID gone = company.partner("Gone", "four");
        Map<String, Object> inactive = new HashMap<>(company.partnerBody("Gone", "four"));
        inactive.putAll(Map.of("active", false, "version", 1));
        company.asAdministrator().call("PUT", "/api/heatmap/partners/" + gone, inactive);

        assertThat(refusal(partner, criteria(List.of(company.ou()), "Fishing"))).contains("No account matches");
        assertThat(refusal(silent, energy)).contains("has no active contact");
        assertThat(refusal(gone, energy)).contains("is not active");
        assertThat(refusal(UUID.randomUUID(), energy)).contains("Alder Cloud is not in the partner directory");
        assertThat(refusal(partner, new Criteria(List.of(), List.of(), List.of(), List.of("PROSPECT"))))
                .contains("\"PROSPECT\" is not an account status");
        assertThat(story.requests(engagement)).isEmpty();
    }

    @Test
    @DisplayName("E4: criteria that match more accounts than a request may hold are refused")
    void refusesTooMany() {
        String many = company.unique("Many");
        company.imports(IntStream.rangeClosed(0, 5_000)
                .mapToObj(i -> company.row("many-" + i, "Many " + i).replace("Energy", many))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n")));
        assertThat(refusal(partner, criteria(List.of(), many))).contains("More than 5000 accounts");
    }

    @Test
    @DisplayName("E4: a refusal stays one, also when the accounts match by then")
    void staysRefused() {
        EngagementEvent wanted =
                engagement.heatmapRequested(id, partner, criteria(List.of(), company.unique("x")), null);
        story.publish(wanted);
        assertThat(story.answer(id, ReportRevoked.class).getReason()).isNotNull();
        company.imports(HEADER + "\n" + company.row("x", "X").replace("Energy", company.unique("x")) + "\n");
        story.publish(again(wanted));
        heard();
        assertThat(story.said(id)).containsExactly("ReportRevoked");
    }

    @Test
    @DisplayName("E4: a due date that has passed is left out, and the partner is asked all the same")
    void leavesOutAPastDueDate() {
        story.publish(engagement.heatmapRequested(
                id, partner, energy, LocalDate.now().minusDays(3).toString()));
        assertThat(story.answer(id, ReportRequested.class).getDueOn()).isNull();
    }

    @Test
    @DisplayName("E4: who leaves an engagement is asked no more; others are, and so is who came back")
    void endsWithThePartner() {
        UUID other = company.partner("Birch", "three");
        UUID done = UUID.randomUUID();
        UUID others = UUID.randomUUID();
        story.publish(
                engagement.heatmapRequested(id, partner, energy, null),
                engagement.heatmapRequested(done, partner, energy, null),
                engagement.heatmapRequested(others, other, energy, null));
        story.answer(others, ReportRequested.class);
        String secret = company.secret(story.request(id), 0);
        company.open(story.request(done), 0).post("/api/partner/report/done", Map.of("done", true));
        EngagementEvent left = engagement.partnerLeft(partner);
        UUID back = UUID.randomUUID();
        story.publish(left, engagement.heatmapRequested(back, partner, energy, null), again(left));
        heard();

        assertThat(states()).containsEntry(id, "REVOKED").containsEntry(done, "DONE");
        assertThat(states()).containsEntry(others, "SENT").containsEntry(back, "SENT");
        assertThat(company.exchange(secret).status()).isEqualTo(404);
        assertThat(story.answer(id, ReportRevoked.class).getReason()).isNull();
        assertThat(story.answerEvent(id, ReportRevoked.class).getActor().getId())
                .isEqualTo(company.ecm().email());
        assertThat(story.said(id)).containsExactly("ReportRequested", "ReportRevoked");
    }

    @Test
    @DisplayName("E4: a cancelled engagement asks for nothing more, also of what is heard late")
    void endsWithTheEngagement() {
        UUID late = UUID.randomUUID();
        EngagementEvent wanted = engagement.heatmapRequested(late, partner, energy, null);
        story.publish(engagement.heatmapRequested(id, partner, energy, null), engagement.cancelled(), wanted);
        assertThat(story.answer(late, ReportRevoked.class).getReason()).contains("was cancelled");
        assertThat(states()).containsExactly(Map.entry(id, "REVOKED"));
    }

    @Test
    @DisplayName("E4: a request bears the engagement's present title, for those alone who see the request")
    void bearsTheTitle() {
        EngagementEvent older = engagement.renamed("An older title");
        story.publish(engagement.heatmapRequested(id, partner, energy, null), engagement.renamed("A new title"), older);
        heard();
        assertThat(story.request(id).path("engagement").path("title").stringValue())
                .isEqualTo("A new title");
        Api stranger = new HeatmapFixture(port, tokens).asEcm();
        assertThat(stranger.get(REQUESTS + "?engagement=" + engagement.id())
                        .at("total")
                        .intValue())
                .isZero();
        assertThat(stranger.get(REQUESTS + "/" + id).status()).isEqualTo(404);
        String sent = company.send(partner, accounts).path("id").stringValue();
        assertThat(story.request(UUID.fromString(sent)).path("engagement").isNull())
                .isTrue();
        assertThat(story.requests(engagement).findValuesAsString("id")).doesNotContain(sent);
    }

    /** Waits until all that was said of the engagement is handled, by one request more. */
    private void heard() {
        UUID last = UUID.randomUUID();
        story.publish(engagement.heatmapRequested(last, company.partner("Last", "last"), energy, null));
        story.answer(last, ReportRequested.class);
    }

    private String refusal(UUID asked, Criteria criteria) {
        UUID request = UUID.randomUUID();
        EngagementEvent wanted = engagement.heatmapRequested(request, asked, criteria, null);
        story.publish(wanted, again(wanted));
        ReportRevoked refused = story.answer(request, ReportRevoked.class);
        assertThat(refused.getPartnerId()).isEqualTo(asked.toString());
        return String.valueOf(refused.getReason());
    }

    private Map<UUID, String> states() {
        List<JsonNode> requests = new ArrayList<>();
        story.requests(engagement).forEach(requests::add);
        return requests.stream()
                .collect(Collectors.toMap(
                        request -> HeatmapFixture.id(request, "id"),
                        request -> request.path("state").stringValue()));
    }
}
