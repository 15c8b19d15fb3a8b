package dev.pep.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.partner.ContactRole;
import dev.pep.event.partner.ContactState;
import dev.pep.platform.readmodel.ModelView.Condition;
import dev.pep.platform.test.Infrastructure;
import dev.pep.platform.test.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

@DisplayName("Read models")
class ReadModelIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final TestDatabase database = Infrastructure.shared().newDatabase();
    private final StateTopics topics = new StateTopics();
    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();

    @BeforeEach
    void create() throws Exception {
        topics.create(topics.accounts());
    }

    @AfterEach
    void end() {
        topics.close();
    }

    @Test
    @DisplayName("an empty service is filled from the beginning, shows nothing until it is whole, and tells its age")
    void fillsFromEmpty() throws Exception {
        topics.account(one, "One", List.of("a \"b\"@pep.example", "back\\slash,{}"));
        topics.account(two, "Two");
        topics.flush();

        try (ModelService service = start()) {
            awaitAccounts(service, Map.of(one, "One", two, "Two"));

            assertThat(service.jdbc()
                            .sql("select sellers from account where account_id = ?")
                            .param(one)
                            .query((row, number) ->
                                    List.of((String[]) row.getArray(1).getArray()))
                            .single())
                    .containsExactly("a \"b\"@pep.example", "back\\slash,{}");
            ModelView model = service.model("account");
            assertThat(model.condition()).isEqualTo(Condition.CURRENT);
            assertThat(model.states()).isEqualTo(2);
            assertThat(model.lastStateAt()).isNotNull();
            assertThat(service.get(ReadModels.class).isWhole("account")).isTrue();
            assertThat(service.metric("pep.read-model.whole")).isOne();
            assertThat(service.metric("pep.read-model.lag")).isZero();
            assertThat(service.metric("pep.read-model.age")).isBetween(0.0, 10.0);
            assertThat(health(service).getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    @DisplayName("a partner is kept with its contacts; those that it has no more are gone")
    void keepsManyRowsOfAKey() throws Exception {
        topics.create(topics.partners());
        topics.partner(one, "Alder", List.of(contact("a@alder.example"), contact("b@alder.example")));
        topics.flush();
        try (ModelService service = start("test.partners=" + topics.partners())) {
            await(() -> assertThat(emails(service)).containsExactly("a@alder.example", "b@alder.example"));

            topics.partner(one, "Alder", List.of(contact("c@alder.example")));
            topics.flush();
            await(() -> assertThat(emails(service)).containsExactly("c@alder.example"));
            topics.removal(topics.partners(), one);
            topics.flush();
            await(() -> assertThat(service.count("contact") + service.count("partner"))
                    .isZero());
        }
    }

    @Test
    @DisplayName("what happened while the service was away is caught up with: changes, removals, and what came again")
    void catchesUp() throws Exception {
        topics.account(one, "One");
        topics.account(two, "Two");
        topics.flush();
        try (ModelService service = start()) {
            awaitAccounts(service, Map.of(one, "One", two, "Two"));
        }
        topics.account(one, "Changed");
        topics.removal(topics.accounts(), two);
        topics.removal(topics.accounts(), UUID.randomUUID());
        topics.flush();
        try (ModelService service = start()) {
            awaitAccounts(service, Map.of(one, "Changed"));
            assertThat(service.model("account").states()).isEqualTo(5);

            topics.removal(topics.accounts(), one);
            topics.account(two, "Again");
            topics.account(one, "Again");
            topics.removal(topics.accounts(), one);
            topics.account(one, "Last");
            topics.flush();
            awaitAccounts(service, Map.of(one, "Last", two, "Again"));
        }
    }

    @Test
    @DisplayName("a reader that was replaced in the middle of its work writes nothing older")
    void replacedReaderWritesNothing() throws Exception {
        topics.account(one, "1");
        topics.flush();
        String impatient = "spring.datasource.hikari.data-source-properties.options="
                + "-c idle_in_transaction_session_timeout=1500";
        Freezer freezer = new Freezer();
        try (ModelService frozen = start(impatient)) {
            awaitAccounts(frozen, Map.of(one, "1"));
            frozen.hook().doing(freezer::at2);
            topics.account(one, "2");
            topics.flush();
            freezer.awaitFrozen();
            try (ModelService other = start(impatient)) {
                awaitAccounts(other, Map.of(one, "2"));
                topics.account(one, "3");
                topics.flush();
                awaitAccounts(other, Map.of(one, "3"));
                long states = other.model("account").states();

                freezer.release();
                await(() -> assertThat(freezer.isOver()).isTrue());
                topics.account(two, "4");
                topics.flush();

                awaitAccounts(other, Map.of(one, "3", two, "4"));
                assertThat(other.model("account").states()).isEqualTo(states + 1);
            }
        }
    }

    @Test
    @DisplayName("when the copy that reads is gone, another one goes on where it stood")
    void anotherCopyGoesOn() throws Exception {
        topics.account(one, "One");
        topics.flush();
        ModelService first = start();
        try (ModelService second = start()) {
            awaitAccounts(first, Map.of(one, "One"));
            first.close();
            topics.account(two, "Two");
            topics.flush();

            awaitAccounts(second, Map.of(one, "One", two, "Two"));
            assertThat(second.model("account").states()).isEqualTo(2);
        } finally {
            first.close();
        }
    }

    @Test
    @DisplayName("what cannot be read or written is put aside, each once, and its partition goes on")
    void putsPoisonAside() throws Exception {
        topics.account(one, "One");
        for (int i = 0; i < 5; i++) {
            topics.account(UUID.randomUUID(), "before " + i);
        }
        topics.sendBytes(topics.accounts(), one.toString(), "no event".getBytes(StandardCharsets.UTF_8));
        topics.account(one, "a zero: \0");
        topics.sendBytes(topics.accounts(), "no uuid", null);
        topics.account(two, "Two");
        topics.flush();
        try (ModelService service = start("pep.kafka.retries=1")) {
            await(() -> assertThat(service.accounts())
                    .hasSize(7)
                    .containsEntry(one, "One")
                    .containsEntry(two, "Two"));

            assertThat(service.jdbc()
                            .sql("select consumer || ' ' || times from dead_letter where state = 'WAITING'")
                            .query(String.class)
                            .list())
                    .containsExactly("read-model.account 1", "read-model.account 1", "read-model.account 1");
            service.jdbc()
                    .sql("update dead_letter set state = 'SUPERSEDED' where key = 'no uuid'")
                    .update();
            service.rebuild("account");
            await(() -> assertThat(service.isSettled("account")).isTrue());
            assertThat(service.accounts()).hasSize(7);
            await(() -> assertThat(service.jdbc()
                            .sql("select state || ' ' || times from dead_letter")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("WAITING 2", "WAITING 2", "SUPERSEDED 2"));
        }
    }

    @Test
    @DisplayName("a removal whose key is none is put aside, also by a build that has no rows yet")
    void putsAsideRemovalsOfNothing() throws Exception {
        topics.account(one, "One");
        topics.sendBytes(topics.accounts(), "no uuid", null);
        topics.flush();
        // as PostgreSQL may plan by itself what it was sent a few times
        String plan = "spring.datasource.hikari.data-source-properties.options=-c plan_cache_mode=force_generic_plan";
        try (ModelService service = start("pep.kafka.retries=1", plan)) {
            awaitAccounts(service, Map.of(one, "One"));
            service.rebuild("account");
            await(() -> assertThat(service.isSettled("account")).isTrue());

            assertThat(service.jdbc()
                            .sql("select times from dead_letter")
                            .query(Integer.class)
                            .list())
                    .containsExactly(2);
        }
    }

    @Test
    @DisplayName("while the registry is away the states wait, and the model says why; nothing is put aside")
    void waitsForTheRegistry() throws Exception {
        topics.account(one, "One");
        topics.flush();
        try (ModelService cutOff = start("pep.kafka.registry-url=http://localhost:1/apis/registry/v3")) {
            await(() -> assertThat(cutOff.model("account").words()).contains("1 are left. Reading fails: "));
            assertThat(health(cutOff).getStatus()).isEqualTo(new Status("DEGRADED"));
            assertThat(cutOff.model("account").isWhole()).isFalse();
            assertThat(cutOff.count("dead_letter")).isZero();
        }
        try (ModelService healed = start()) {
            awaitAccounts(healed, Map.of(one, "One"));
        }
    }

    @Test
    @DisplayName("a topic that is not there yet is waited for")
    void waitsForTheTopic() throws Exception {
        try (ModelService service = start("test.partners=" + topics.partners())) {
            await(() -> assertThat(service.model("partner").words()).contains("It is being filled"));
            topics.create(topics.partners());
            topics.partner(one, "Alder", List.of());
            topics.flush();

            await(() -> assertThat(service.count("partner")).isOne());
        }
    }

    @Test
    @DisplayName("a topic that was made anew is noticed: what it does not hold any more goes when it is whole")
    void noticesANewTopic() throws Exception {
        IntStream.range(0, 30).forEach(i -> topics.account(UUID.randomUUID(), "old"));
        topics.account(one, "old");
        topics.flush();
        try (ModelService service = start()) {
            await(() -> assertThat(service.accounts()).hasSize(31));

            topics.recreate(topics.accounts());
            await(() -> assertThat(service.states("account")).contains("FILLING"));
            assertThat(service.accounts()).hasSize(31);
            topics.account(one, "new");
            topics.account(two, "new");
            topics.flush();

            awaitAccounts(service, Map.of(one, "new", two, "new"));
            await(() -> assertThat(service.isSettled("account")).isTrue());
            assertThat(service.count("account_row")).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("a topic that ends before what was read of it is read anew, and what is there takes its place")
    void noticesAShorterTopic() throws Exception {
        topics.account(one, "One");
        topics.flush();
        try (ModelService service = start()) {
            awaitAccounts(service, Map.of(one, "One"));
            service.jdbc().sql("update account_row set name = 'cut off'").update();
        }
        try (ModelService silent = start("pep.read-models.read=false")) {
            silent.jdbc()
                    .sql("update read_model_position set position = position + 100")
                    .update();
        }
        try (ModelService service = start()) {
            awaitAccounts(service, Map.of(one, "One"));
            await(() -> assertThat(service.isSettled("account")).isTrue());
            await(() -> assertThat(health(service).getStatus()).isEqualTo(Status.UP));
            topics.account(one, "Later");
            topics.flush();
            awaitAccounts(service, Map.of(one, "Later"));
        }
    }

    @Test
    @DisplayName("a service that declares a higher version builds anew, while the old version is read")
    void buildsANewVersion() throws Exception {
        topics.account(one, "One");
        topics.flush();
        try (ModelService old = start()) {
            awaitAccounts(old, Map.of(one, "One"));
            try (ModelService next = start("test.version=2")) {
                await(() -> assertThat(next.isSettled("account")).isTrue());
                await(() -> assertThat(next.model("account").version()).isEqualTo(2));
                topics.account(two, "Two");
                topics.flush();

                awaitAccounts(next, Map.of(one, "One", two, "Two"));
                assertThat(old.accounts()).isEqualTo(next.accounts());
                assertThat(next.count("account_row")).isEqualTo(2);
            }
        }
    }

    @Test
    @DisplayName("a rebuild that was asked for goes on after a restart")
    void rebuildSurvivesARestart() throws Exception {
        topics.account(one, "One");
        topics.flush();
        try (ModelService service = start()) {
            awaitAccounts(service, Map.of(one, "One"));
        }
        try (ModelService silent = start("pep.read-models.read=false")) {
            silent.rebuild("account");
            silent.rebuild("account");
            assertThat(silent.states("account")).containsExactly("CURRENT", "FILLING");
            assertThat(Objects.requireNonNull(silent.model("account").rebuild()).askedBy())
                    .isEqualTo("administrator@pep.example");
        }
        try (ModelService service = start()) {
            await(() -> assertThat(service.isSettled("account")).isTrue());
            assertThat(service.accounts()).isEqualTo(Map.of(one, "One"));
            assertThat(service.model("account").states()).isOne();
        }
    }

    private ModelService start(String... settings) {
        return ModelService.start(database, topics, settings);
    }

    private static Health health(ModelService service) {
        return Objects.requireNonNull(service.get(ReadModelHealth.class).health());
    }

    private static ContactState contact(String email) {
        return ContactState.newBuilder()
                .setContactId(UUID.randomUUID().toString())
                .setName("Contact")
                .setEmail(email)
                .setRole(ContactRole.SELLER)
                .setActive(true)
                .build();
    }

    private static List<String> emails(ModelService service) {
        return service.jdbc()
                .sql("select email from contact where role = 'SELLER' order by email")
                .query(String.class)
                .list();
    }

    private static void awaitAccounts(ModelService service, Map<UUID, String> expected) {
        await(() -> assertThat(service.accounts()).isEqualTo(expected));
    }

    private static void await(ThrowingRunnable condition) {
        Awaitility.await().atMost(LIMIT).untilAsserted(condition);
    }
}
