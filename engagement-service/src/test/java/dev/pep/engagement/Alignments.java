package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;

import dev.pep.engagement.material.MaterialFixture;
import dev.pep.engagement.material.upload.Given;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Engagements in random operating units, drafts and published ones with a material, and accounts of each unit. */
final class Alignments {

    private static final int UNITS = 4;
    private static final int MOST_ACCOUNTS = 4;

    private final TestExamples examples;
    private final Random random;
    private final Company company;
    private final MaterialFixture materials;
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Integer> accounts = new LinkedHashMap<>();
    private final List<Planned> planned = new ArrayList<>();

    Alignments(TestExamples examples, Random random) {
        this.examples = examples;
        this.random = random;
        this.company = examples.company();
        this.materials = examples.materials();
        for (int unit = 0; unit < UNITS; unit++) {
            accounts.put("Unit " + unit + " " + word, 1 + random.nextInt(MOST_ACCOUNTS));
        }
    }

    /**
     * An engagement.
     *
     * @param material its one material; empty of a draft, which can have none
     */
    record Planned(String id, String ou, boolean published, String material) {}

    /** Makes so many engagements, and waits until the accounts are counted. */
    void plan(int number) {
        accounts.forEach((ou, many) -> {
            for (int account = 0; account < many; account++) {
                company.account(UUID.randomUUID(), "Account " + account, ou, word);
            }
        });
        for (int i = 0; i < number; i++) {
            String ou = units().get(random.nextInt(UNITS));
            planned.add(engagement(i, ou, random.nextInt(3) > 0));
        }
        InternalUser anybody = coordinator(new OuScope(true, Set.of()));
        int all = accounts.values().stream().mapToInt(Integer::intValue).sum();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(anybody)
                                .get("/api/engagement/criteria/counts?segment=" + word)
                                .ok()
                                .path("accounts")
                                .asInt()
                        == all);
    }

    /** Returns the word that is in all titles, and the segment of all accounts. */
    String word() {
        return word;
    }

    List<String> units() {
        return List.copyOf(accounts.keySet());
    }

    List<Planned> planned() {
        return planned;
    }

    /** Returns how many accounts somebody may count. */
    int accountsFor(InternalUser caller) {
        return accounts.entrySet().stream()
                .filter(unit -> caller.ous().includes(unit.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    Http as(InternalUser caller) {
        return company.as(caller);
    }

    private Planned engagement(int number, String ou, boolean published) {
        String title = "Engagement " + number + " " + word;
        InternalUser coordinator = coordinator(new OuScope(false, Set.of(ou)));
        if (!published) {
            return new Planned(draft(title, ou, coordinator).toString(), ou, false, "");
        }
        UUID id = materials.engagement(title, ou, word);
        byte[] file = ("%PDF-1.7\n" + title).getBytes(StandardCharsets.UTF_8);
        String token = TestTokens.shared().internal(coordinator);
        String material =
                Given.byCompany(examples.port(), token, id, "Slide.pdf", file, Map.of("kind", "SUPERPOWER_SLIDE"));
        return new Planned(id.toString(), ou, true, material);
    }

    private UUID draft(String title, String ou, InternalUser coordinator) {
        Map<String, Object> plan = company.plan(title);
        plan.put("ou", ou);
        plan.put("criteria", Map.of("segments", List.of(word), "ous", List.of(ou)));
        return Company.id(as(coordinator).post(ENGAGEMENTS, plan).ok());
    }

    private InternalUser coordinator(OuScope scope) {
        return new InternalUser(
                "coordinator." + word + "@pep.example", "Coordinator", Set.of(Role.OU_COORDINATOR), scope, null);
    }
}
