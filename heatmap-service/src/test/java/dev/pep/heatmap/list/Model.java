package dev.pep.heatmap.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The heatmap as a list in memory, evaluated as simply as can be. */
record Model(List<Row> rows) {

    /** What a partner says in the model. */
    record ReportContent(UUID partner, @Nullable String status, Instant at) {}

    /** An account in the model. */
    record Row(
            String key,
            String name,
            String city,
            String segment,
            String ou,
            String industry,
            String ecm,
            List<ReportContent> reports) {

        Instant lastReport() {
            return reports.stream()
                    .map(ReportContent::at)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
        }

        String value(String dimension) {
            return switch (dimension) {
                case "segment" -> segment;
                case "ou" -> ou;
                case "industry" -> industry;
                case "city" -> city;
                case "ecm" -> ecm;
                case "lastReport" -> lastReport().toString();
                default -> name.toLowerCase(Locale.ROOT);
            };
        }
    }

    /** Conditions by dimension; status, partner and q have their own meaning. */
    record Filter(Map<String, List<String>> values) {

        boolean matches(Row row, List<String> units) {
            return units.contains(row.ou)
                    && values.entrySet().stream().allMatch(entry -> matches(row, entry.getKey(), entry.getValue()));
        }

        private boolean matches(Row row, String dimension, List<String> wanted) {
            List<ReportContent> considered = row.reports.stream()
                    .filter(said -> !values.containsKey("partner")
                            || values.get("partner").contains(said.partner.toString()))
                    .toList();
            return switch (dimension) {
                case "partner" -> !considered.isEmpty();
                case "status" ->
                    considered.stream().anyMatch(said -> said.status != null && wanted.contains(said.status))
                            || (wanted.contains("NONE") && considered.stream().allMatch(said -> said.status == null));
                case "q" ->
                    wanted.getFirst().length() < 3
                            ? row.value("name").startsWith(wanted.getFirst().toLowerCase(Locale.ROOT))
                            : (row.name + " " + row.key + " " + row.city)
                                    .toLowerCase(Locale.ROOT)
                                    .contains(wanted.getFirst().toLowerCase(Locale.ROOT));
                default -> wanted.contains(row.value(dimension));
            };
        }

        Filter without(String dimension) {
            return new Filter(values.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(dimension))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }

        String query() {
            return values.entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                    .collect(Collectors.joining("&"));
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    List<String> keys(Filter filter, List<String> units) {
        return rows.stream()
                .filter(row -> filter.matches(row, units))
                .map(Row::key)
                .toList();
    }

    Map<String, Long> counts(Filter filter, List<String> units, String dimension) {
        return rows.stream()
                .filter(row -> filter.without(dimension).matches(row, units))
                .collect(Collectors.groupingBy(row -> row.value(dimension), Collectors.counting()));
    }

    static Filter randomFilter(Random random, List<String> units, List<UUID> partners) {
        Map<String, List<String>> values = new HashMap<>();
        maybe(random, values, "segment", List.of("Major", "Strategic, new", "Corporate"));
        maybe(random, values, "ou", units);
        maybe(random, values, "industry", List.of("Energy", "Materials"));
        maybe(random, values, "status", List.of("TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER", "NONE"));
        maybe(random, values, "partner", partners.stream().map(UUID::toString).toList());
        if (random.nextInt(4) == 0) {
            values.put("q", List.of(List.of("ar", "10%", "city_1", "Ä", "arb").get(random.nextInt(5))));
        }
        return new Filter(values);
    }

    private static void maybe(Random random, Map<String, List<String>> values, String dimension, List<String> choice) {
        if (random.nextInt(3) == 0) {
            List<String> chosen = new ArrayList<>(choice);
            Collections.shuffle(chosen, random);
            values.put(dimension, chosen.subList(0, 1 + random.nextInt(chosen.size())));
        }
    }
}
