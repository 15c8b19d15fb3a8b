package dev.pep.engagement.material;

import static dev.pep.platform.test.Persona.READERS;
import static dev.pep.platform.test.Persona.SENDERS;
import static dev.pep.platform.test.Persona.partner;
import static java.util.Map.entry;

import dev.pep.engagement.material.MaterialFixture.Contact;
import dev.pep.engagement.material.upload.Given;
import dev.pep.platform.test.Persona;
import dev.pep.platform.test.Wall;
import dev.pep.platform.test.contract.ServiceExamples;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the examples of materials are about, who may call what, and from whom each material is kept. */
public final class MaterialExamples implements ServiceExamples {

    private static final String MATERIAL = "01990a10-4d2f-7c31-9a20-3b5e8c7d0001";
    private static final String ENGAGEMENT = "01990a10-4d2f-7c31-9a21-3b5e8c7d0001";
    private static final String PARTNER = "01990a10-4d2f-7c31-9a02-3b5e8c7d0001";
    private static final String OU = "US Central";
    private static final String SEGMENT = "Enterprise";
    private static final byte[] PDF = "%PDF-1.7\nslide".getBytes(StandardCharsets.UTF_8);
    private static final byte[] UNKNOWN_TYPE = {0, -1, 0, -1};

    private static final Set<String> PARTNERS = Set.of(partner("engagement"));

    /** Who may call what. */
    public static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("GET /api/engagement/materials", READERS),
            entry("GET /api/engagement/engagements/{id}/materials", READERS),
            entry("GET /api/engagement/engagements/{id}/materials/offers", READERS),
            entry("POST /api/engagement/engagements/{id}/materials/links", SENDERS),
            entry("POST /api/engagement/engagements/{id}/materials/reuse", SENDERS),
            entry("POST /api/engagement/materials/{id}/withdraw", SENDERS),
            entry("PUT /api/engagement/materials/{id}/tags", SENDERS),
            entry("GET /api/engagement/materials/{id}/content", READERS),
            entry("GET /api/engagement/materials/{id}/preview", READERS),
            entry("POST /api/partner/engagement/materials/links", PARTNERS),
            entry("POST /api/partner/engagement/materials/reuse", PARTNERS),
            entry("POST /api/partner/engagement/materials/{id}/withdraw", PARTNERS),
            entry("GET /api/partner/engagement/materials/{id}/content", PARTNERS),
            entry("GET /api/partner/engagement/materials/{id}/preview", PARTNERS));

    private final int port;
    private final MaterialFixture fixture;
    private final Map<String, String> standIns = new HashMap<>();
    private String contact = "";

    public MaterialExamples(int port, MaterialFixture fixture) {
        this.port = port;
        this.fixture = fixture;
    }

    /** Returns whether an operation is about materials. */
    public static boolean knows(String operation) {
        return operation.matches("(material|content|guestMaterial|guestContent)\\..*");
    }

    /** Returns from whom what is kept. */
    public static Map<String, List<Wall>> walls(MaterialFixture fixture) {
        List<Wall> unit = List.of(Wall.ofUnit());
        Contact other = fixture.accepted(fixture.engagement(OU));
        List<Wall> partners = List.of(Wall.before(new Persona("another partner", other.token())));
        Map<String, List<Wall>> walls = new HashMap<>();
        ALLOWED.keySet().stream()
                .filter(operation -> operation.contains("{"))
                .forEach(operation -> walls.put(operation, operation.contains("/partner/") ? partners : unit));
        walls.put("POST /api/partner/engagement/materials/reuse", partners);
        return walls;
    }

    @Override
    public Map<String, String> ready(String operation) {
        UUID partner = fixture.partner("Cedar Networks");
        UUID engagement = fixture.engagement("Cloud migration, spring", OU, SEGMENT);
        UUID earlier = fixture.engagement("Cloud migration, autumn", OU, SEGMENT);
        Contact now = fixture.accepted(engagement, partner, "Cedar Networks");
        Contact before = fixture.accepted(earlier, partner, "Cedar Networks");
        contact = now.token();
        boolean ofAnother = operation.endsWith(".reuse") || operation.endsWith(".offers");
        standIns.clear();
        standIns.put(MATERIAL, given(operation, ofAnother ? before : now));
        standIns.put(ENGAGEMENT, engagement.toString());
        standIns.put(PARTNER, partner.toString());
        return standIns;
    }

    private String given(String operation, Contact by) {
        return operation.endsWith(".download")
                ? Given.byPartner(port, by.token(), "Recording.bin", UNKNOWN_TYPE, "SHOWCASE_RECORDING")
                : Given.byPartner(port, by.token(), "Superpower slide.pdf", PDF, "SUPERPOWER_SLIDE");
    }

    @Override
    public Map<String, String> unknown() {
        standIns.replaceAll((word, real) -> UUID.randomUUID().toString());
        return standIns;
    }

    @Override
    public String token(String path) {
        return path.startsWith("/api/partner/") ? contact : fixture.coordinator(OU);
    }
}
