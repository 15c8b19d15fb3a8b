package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.engagement.Alignments.Planned;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import({OthersTopics.class, TestHeatmap.class, TestExamples.class})
class AlignmentIntegrationTests {

    private static final long SEED = 20_261_102;
    private static final int ENGAGEMENTS_IN_ALL = 12;
    private static final int CALLERS = 24;
    private static final List<String> PARTS = List.of("", "/history", "/accounts", "/materials", "/materials/offers");

    @Autowired
    private TestExamples examples;

    private final Random random = new Random(SEED);

    @Test
    @DisplayName("quality 3, E1, E5: whoever asks sees what is of the own units and published, and drafts if the person"
            + " coordinates: in lists, counts, histories and materials alike")
    void obeysOneRule() {
        Alignments world = new Alignments(examples, random);
        world.plan(ENGAGEMENTS_IN_ALL);
        for (int number = 0; number < CALLERS; number++) {
            InternalUser caller = caller(number, world.units());
            List<Planned> visible = world.planned().stream()
                    .filter(one -> caller.ous().includes(one.ou()))
                    .filter(one -> one.published() || coordinates(caller))
                    .toList();
            assertSees(world, caller, visible);
        }
    }

    private void assertSees(Alignments world, InternalUser caller, List<Planned> visible) {
        String who = "seed " + SEED + ", " + caller + " of " + world.planned();
        Http calls = world.as(caller);
        JsonNode list = calls.get(ENGAGEMENTS + "?limit=200&q=" + world.word()).ok();
        assertThat(ids(list.path("engagements")))
                .as("list: " + who)
                .containsExactlyInAnyOrderElementsOf(
                        visible.stream().map(Planned::id).toList());
        assertThat(list.path("total").asInt()).as("total: " + who).isEqualTo(visible.size());
        JsonNode facets = calls.get(ENGAGEMENTS + "/facets?q=" + world.word()).ok();
        assertThat(sum(facets.path("state"), "count")).as("states: " + who).isEqualTo(visible.size());
        assertThat(facets.path("ou")
                        .valueStream()
                        .map(unit -> unit.path("value").asString()))
                .as("units of engagements: " + who)
                .containsExactlyInAnyOrderElementsOf(
                        visible.stream().map(Planned::ou).collect(Collectors.toSet()));
        JsonNode found = calls.get("/api/engagement/materials?limit=100&q=" + world.word())
                .ok();
        assertThat(ids(found.path("materials")))
                .as("search: " + who)
                .containsExactlyInAnyOrderElementsOf(materials(visible));
        assertThat(found.path("total").asInt())
                .as("found: " + who)
                .isEqualTo(materials(visible).size());
        JsonNode counts = calls.get("/api/engagement/criteria/counts?segment=" + world.word())
                .ok();
        assertThat(counts.path("accounts").asInt()).as("counts: " + who).isEqualTo(world.accountsFor(caller));
        assertThat(sum(counts.path("ous"), "accounts")).as("units: " + who).isEqualTo(world.accountsFor(caller));
        world.planned().forEach(one -> assertEach(calls, one, visible.contains(one), who));
        assertOffers(calls, visible, who);
    }

    private static void assertEach(Http calls, Planned one, boolean visible, String who) {
        int status = visible ? 200 : 404;
        PARTS.forEach(part -> assertThat(calls.status(ENGAGEMENTS + "/" + one.id() + part))
                .as(part + " of " + one + ": " + who)
                .isEqualTo(status));
        if (one.published()) {
            assertThat(calls.status("/api/engagement/materials/" + one.material() + "/content"))
                    .as("content of " + one + ": " + who)
                    .isEqualTo(status);
        }
    }

    /** What is offered to an engagement is of others, and so may be what the caller must not see. */
    private static void assertOffers(Http calls, List<Planned> visible, String who) {
        List<String> own = materials(visible);
        visible.forEach(one -> assertThat(ids(calls.get(ENGAGEMENTS + "/" + one.id() + "/materials/offers")
                        .ok()
                        .path("offers")))
                .as("offers of " + one + ": " + who)
                .isSubsetOf(own));
    }

    private InternalUser caller(int number, List<String> units) {
        Set<String> ous = new HashSet<>(units);
        ous.removeIf(unit -> random.nextBoolean());
        ous.add("Elsewhere");
        Set<Role> roles = EnumSet.of(role(), role());
        boolean everywhere = random.nextInt(6) == 0;
        return new InternalUser(
                "caller" + number + "@pep.example",
                "Caller " + number,
                roles,
                everywhere ? new OuScope(true, Set.of()) : new OuScope(false, ous),
                null);
    }

    private Role role() {
        return Role.values()[random.nextInt(Role.values().length)];
    }

    private static List<String> materials(List<Planned> visible) {
        return visible.stream()
                .filter(Planned::published)
                .map(Planned::material)
                .toList();
    }

    private static boolean coordinates(InternalUser caller) {
        return Stream.of(Role.ECM, Role.OU_COORDINATOR).anyMatch(caller::is);
    }

    private static List<String> ids(JsonNode things) {
        return things.valueStream().map(thing -> thing.path("id").asString()).toList();
    }

    private static int sum(JsonNode rows, String number) {
        return rows.valueStream().mapToInt(row -> row.path(number).asInt()).sum();
    }
}
