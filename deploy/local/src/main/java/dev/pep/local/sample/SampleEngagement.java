package dev.pep.local.sample;

import java.util.List;
import java.util.Map;

/**
 * An engagement of the sample and what has come of it; its title finds it again, so no two are alike.
 *
 * @param published whether its partners are invited
 * @param cancelled why it was cancelled, or nothing if it was not
 */
record SampleEngagement(
        String coordinator, SamplePlan plan, boolean published, List<SampleAnswer> answers, String cancelled) {

    private static final String CENTRAL = "coordinator.central@pep.example";
    private static final String WEST = "coordinator.west@pep.example";
    private static final String US_CENTRAL = "US Central";
    private static final String SEGMENTS = "segments";
    private static final String INDUSTRIES = "industries";

    static final List<SampleEngagement> ALL = List.of(
            new SampleEngagement(
                    CENTRAL,
                    new SamplePlan(
                            "CO_SELL",
                            "Strategic accounts, Chicago",
                            "Two days in Chicago: our sellers and yours sit down account by account.",
                            US_CENTRAL,
                            Map.of(SEGMENTS, List.of("Strategic")),
                            42,
                            2,
                            List.of("Alder Cloud", "Birch Data", "Cedar Security"),
                            "We would like to have you with us in Chicago. Please bring those who know the accounts."),
                    true,
                    List.of(SampleAnswer.accepts("Alder Cloud"), SampleAnswer.declines("Birch Data")),
                    ""),
            new SampleEngagement(
                    CENTRAL,
                    new SamplePlan(
                            "ACCELERATE",
                            "Manufacturing in the Midwest",
                            "A month of joint calls at plants, with a review at its end.",
                            US_CENTRAL,
                            Map.of(INDUSTRIES, List.of("Industrials")),
                            60,
                            30,
                            List.of("Dogwood Analytics", "Elm Integration"),
                            "Plants first: tell us whether you can spare two people for a month."),
                    true,
                    List.of(),
                    ""),
            new SampleEngagement(
                    CENTRAL,
                    new SamplePlan(
                            "SHOWCASE",
                            "Energy showcase",
                            "Each partner shows in twenty minutes what it does for energy and utilities.",
                            US_CENTRAL,
                            Map.of(INDUSTRIES, List.of("Energy", "Utilities")),
                            90,
                            1,
                            List.of("Oak Infrastructure"),
                            "Twenty minutes of your best for energy and utilities."),
                    false,
                    List.of(),
                    ""),
            new SampleEngagement(
                    CENTRAL,
                    new SamplePlan(
                            "CO_SELL",
                            "Consumer goods, Minneapolis",
                            "A day on consumer goods and materials.",
                            US_CENTRAL,
                            Map.of(INDUSTRIES, List.of("Consumer Staples", "Materials")),
                            30,
                            1,
                            List.of("Maple Commerce"),
                            "A day in Minneapolis on consumer goods."),
                    true,
                    List.of(),
                    "The venue has closed; we come back with another date in spring."),
            new SampleEngagement(
                    WEST,
                    new SamplePlan(
                            "CO_SELL",
                            "Strategic accounts, Seattle",
                            "A day in Seattle on the coming quarter.",
                            "US West",
                            Map.of(SEGMENTS, List.of("Strategic")),
                            50,
                            1,
                            List.of("Fir Systems", "Spruce Networks"),
                            "The coming quarter in the West: join us in Seattle."),
                    true,
                    List.of(),
                    ""));
}
