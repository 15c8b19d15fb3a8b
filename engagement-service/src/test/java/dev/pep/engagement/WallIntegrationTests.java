package dev.pep.engagement;

import static dev.pep.engagement.Company.id;
import static dev.pep.engagement.Company.invitation;

import dev.pep.engagement.material.MaterialExamples;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.Persona;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.Wall;
import dev.pep.platform.test.WallTests;
import dev.pep.platform.test.contract.ServiceExamples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@Import({OthersTopics.class, TestHeatmap.class, TestExamples.class})
class WallIntegrationTests extends WallTests {

    private static final String ENGAGEMENT = "/api/engagement/engagements/{id}";
    private static final String INVITATION = "POST " + ENGAGEMENT + "/invitations/{invitationId}";

    private static final List<String> OF_THE_UNIT = List.of(
            "GET " + ENGAGEMENT,
            "PUT " + ENGAGEMENT,
            "DELETE " + ENGAGEMENT,
            "POST " + ENGAGEMENT + "/duplicate",
            "GET " + ENGAGEMENT + "/publishing",
            "POST " + ENGAGEMENT + "/publish",
            "POST " + ENGAGEMENT + "/hand-over",
            "POST " + ENGAGEMENT + "/cancel",
            "GET " + ENGAGEMENT + "/accounts",
            "GET " + ENGAGEMENT + "/history",
            "POST " + ENGAGEMENT + "/invitations",
            "POST " + ENGAGEMENT + "/invitations/remind",
            "POST " + ENGAGEMENT + "/tasks/remind",
            "POST " + ENGAGEMENT + "/heatmaps");

    /** Those that name a part of an engagement, which another engagement must not lead to. */
    private static final List<String> OF_AN_ENGAGEMENT = List.of(
            INVITATION + "/withdraw",
            INVITATION + "/end",
            INVITATION + "/contacts/{contactId}",
            INVITATION + "/links/{linkId}/send-again",
            "PATCH " + ENGAGEMENT + "/tasks/{taskId}",
            "POST " + ENGAGEMENT + "/tasks/{taskId}/waive",
            "POST " + ENGAGEMENT + "/tasks/{taskId}/reopen",
            "POST " + ENGAGEMENT + "/tasks/{taskId}/done");

    private static final List<String> OF_A_PERSON = List.of(
            "GET /api/engagement/views/{id}", "PUT /api/engagement/views/{id}", "DELETE /api/engagement/views/{id}");

    @Autowired
    private TestExamples examples;

    @Override
    protected ServiceExamples examples() {
        return examples.all();
    }

    @Override
    protected Map<String, List<Wall>> walls() {
        Company company = examples.company();
        UUID partner = company.partner("Foreign", 1);
        JsonNode published = company.published(partner);
        Wall other = Wall.before(stranger(company)).naming(ExampleNames.ENGAGEMENT, id(published));
        Wall ofInvitation = other.naming(ExampleNames.INVITATION, id(invitation(published, partner)));
        Map<String, List<Wall>> walls = new HashMap<>(MaterialExamples.walls(examples.materials()));
        OF_THE_UNIT.forEach(operation -> walls.put(operation, List.of(Wall.ofUnit())));
        OF_A_PERSON.forEach(operation -> walls.put(operation, List.of(Wall.ofPerson())));
        OF_AN_ENGAGEMENT.forEach(operation -> {
            List<Wall> all = new ArrayList<>(List.of(Wall.ofUnit(), other));
            if (operation.contains("{contactId}") || operation.contains("{linkId}")) {
                all.add(ofInvitation);
            }
            walls.put(operation, all);
        });
        return walls;
    }

    private static Persona stranger(Company company) {
        InternalUser coordinator = company.person("coordinator", company.ou(), Role.OU_COORDINATOR);
        return new Persona(
                "a coordinator of another engagement", TestTokens.shared().internal(coordinator));
    }
}
