package dev.pep.local.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.local.signin.Persona;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DirectoryTests {

    private static final Path ACCOUNTS = Path.of("src/main/resources/dev/pep/local/sample/mal-sp500.csv");

    @TempDir
    Path data;

    private GraphSimulator simulator;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        simulator = GraphSimulator.start(0, data, Clock.systemUTC());
        caller = new Caller(simulator.port());
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void findsPeopleByEitherAddressHoweverItIsWritten() throws Exception {
        var found = users("mail in ('ECM.Central.2@pep.example', 'noor.haddad@pep.example')"
                + " or userPrincipalName in ('noor.haddad@pep.example','nobody@pep.example')");

        assertThat(found.findValuesAsString("displayName")).containsExactly("ECM Central 2", "Noor Haddad");
        assertThat(found.path(0).propertyNames()).containsExactly("displayName", "mail", "userPrincipalName");
        assertThat(found.path(1).path("mail").isNull()).isTrue();
    }

    @Test
    void readsADoubledQuoteAsOne() throws Exception {
        assertThat(users("mail in ('siobhan.o''neill@pep.example')").findValuesAsString("displayName"))
                .containsExactly("Siobhan O'Neill");
        assertThat(ask("mail in ('siobhan.o'neill@pep.example')").statusCode()).isEqualTo(400);
    }

    @Test
    void takesNoMoreAddressesThanGraph() throws Exception {
        assertThat(ask("mail in (" + addresses(15) + ")").statusCode()).isEqualTo(200);
        assertThat(ask("mail in (" + addresses(8) + ") or userPrincipalName in (" + addresses(8) + ")")
                        .body())
                .contains("Too many child clauses", "Max allowed: 15");
    }

    @Test
    void tellsNobodyWithoutPermissionAndTakesMailsNevertheless() throws Exception {
        caller.fault("{\"mode\": \"denied\", \"count\": 1}");

        assertThat(caller.sendMail(Caller.MAIL).statusCode()).isEqualTo(202);
        var refused = ask("mail in ('ecm.central.2@pep.example')");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(JsonMapper.shared()
                        .readTree(refused.body())
                        .at("/error/code")
                        .asString())
                .isEqualTo("Authorization_RequestDenied");
        assertThat(ask("mail in ('ecm.central.2@pep.example')").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsNobodyWithoutAToken() throws Exception {
        assertThat(caller.send(caller.request("/v1.0/users")).statusCode()).isEqualTo(401);
    }

    @Test
    void knowsEverybodyOfTheSampleAccountsAndEachPersona() throws Exception {
        var known = DirectoryUser.ALL.stream().map(DirectoryUser::mail).toList();
        var addresses = Pattern.compile("[\\w.]+@pep\\.example")
                .matcher(Files.readString(ACCOUNTS))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(addresses).hasSize(45);
        assertThat(known).containsAll(addresses).doesNotHaveDuplicates();
        assertThat(Persona.ALL)
                .allSatisfy(persona -> assertThat(DirectoryUser.ALL)
                        .contains(new DirectoryUser(persona.name(), persona.email(), persona.email())));
    }

    private JsonNode users(String filter) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(ask(filter).body()).path("value");
    }

    private HttpResponse<String> ask(String filter) throws IOException, InterruptedException {
        var query = "%24filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8)
                + "&$select=displayName,mail,userPrincipalName";
        return caller.send(caller.request("/v1.0/users?" + query).header("Authorization", "Bearer local"));
    }

    private static String addresses(int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> "'" + n + "@pep.example'")
                .collect(Collectors.joining(","));
    }
}
