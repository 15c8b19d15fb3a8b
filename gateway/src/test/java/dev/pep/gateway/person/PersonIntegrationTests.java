package dev.pep.gateway.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.gateway.Browser;
import dev.pep.gateway.Surroundings;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("H3: the names of people")
class PersonIntegrationTests {

    @RegisterExtension
    static final Surroundings around = new Surroundings();

    private final Browser browser = around.newBrowser();

    @Test
    void tellsTheNamesOfThoseWhoHaveSignedIn() {
        signIn("ecm.central.1@pep.example");

        assertThat(people("ecm.central.1@pep.example,nobody@pep.example").body())
                .isEqualTo("{\"people\":[{\"email\":\"ecm.central.1@pep.example\",\"name\":\"ECM Central 1\"}]}");
    }

    @Test
    void knowsAnAddressHoweverItIsWritten() {
        signIn("ECM.West.1@pep.example");

        assertThat(people("ecm.WEST.1@pep.example").body()).contains("\"email\":\"ecm.west.1@pep.example\"");
    }

    @Test
    void keepsEachPersonOnceWithTheLatestName() {
        signIn("seller.central.1@pep.example");
        around.jdbc()
                .sql("update person set name = 'An older name', last_seen_at = last_seen_at - interval '1 day'")
                .update();

        signIn("seller.central.1@pep.example");

        assertThat(people("seller.central.1@pep.example").body()).contains("\"name\":\"ECM Central 1\"");
        assertThat(around.jdbc().sql("""
                                select count(*) from person
                                where email = 'seller.central.1@pep.example' and last_seen_at > now() - interval '1 hour'
                                """).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void refusesMoreThanFiftyAtOnce() {
        signIn("ecm.central.1@pep.example");

        HttpResponse<String> refused = people(addresses(51));

        assertThat(people(addresses(50)).statusCode()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("https://pep.example/problems/too-many-people", "at most 50");
    }

    @Test
    void tellsNothingToWhoeverIsNotSignedIn() {
        assertThat(people("ecm.central.1@pep.example").statusCode()).isEqualTo(401);
    }

    private void signIn(String email) {
        around.nextPerson(email, 3600);
        browser.signIn("");
    }

    private HttpResponse<String> people(String emails) {
        return browser.get("/api/people?emails=" + emails);
    }

    private static String addresses(int count) {
        return IntStream.range(0, count).mapToObj(n -> n + "@a.example").collect(Collectors.joining(","));
    }
}
