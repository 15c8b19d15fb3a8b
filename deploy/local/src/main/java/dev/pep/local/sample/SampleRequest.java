package dev.pep.local.sample;

import java.util.List;
import java.util.Map;

/** What an ECM of the sample asks of partners; the message finds its mail again, so no two are alike. */
record SampleRequest(
        String ecm,
        List<String> partners,
        Map<String, Object> filter,
        int dueInDays,
        String message,
        int percentFilled) {

    private static final String CENTRAL = "ecm.central.1@pep.example";
    private static final String WEST = "ecm.west.1@pep.example";

    static final List<SampleRequest> ALL = List.of(
            new SampleRequest(
                    CENTRAL,
                    List.of("Alder Cloud", "Birch Data", "Cedar Security"),
                    Map.of("segment", List.of("Strategic")),
                    14,
                    "Our strategic accounts first, please: where do you stand with them?",
                    100),
            new SampleRequest(
                    CENTRAL,
                    List.of("Dogwood Analytics", "Elm Integration"),
                    Map.of("industry", List.of("Industrials")),
                    10,
                    "We plan a day on manufacturing in the Midwest and want to know whom to bring together.",
                    85),
            new SampleRequest(
                    CENTRAL,
                    List.of("Oak Infrastructure"),
                    Map.of("industry", List.of("Energy", "Utilities")),
                    7,
                    "Energy and utilities: who already works with you, and on which side of the house?",
                    60),
            new SampleRequest(
                    WEST,
                    List.of("Fir Systems", "Hazel Software", "Alder Cloud"),
                    Map.of("industry", List.of("Information Technology")),
                    14,
                    "Technology companies in the West: a line on each helps us to pick the pilot group.",
                    90),
            new SampleRequest(
                    WEST,
                    List.of("Larch Consulting", "Spruce Networks"),
                    Map.of("segment", List.of("Strategic")),
                    21,
                    "Strategic accounts in the West for the coming quarter.",
                    75),
            new SampleRequest(
                    CENTRAL,
                    List.of("Alder Cloud"),
                    Map.of("industry", List.of("Consumer Staples", "Materials")),
                    14,
                    "Consumer goods and materials in US Central: this one is for you to try.",
                    0));

    String key() {
        return Json.id(ecm + message);
    }
}
