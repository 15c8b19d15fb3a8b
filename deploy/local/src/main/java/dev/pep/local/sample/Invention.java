package dev.pep.local.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a partner says of an account: invented, and the same each time for the same two names. */
record Invention(String partner, String account) {

    private static final List<String> NOTES = List.of(
            "Renewal is due next spring.",
            "Our contact moved to operations; warm introduction possible.",
            "Two pilots, both in the data team.",
            "Left us for an in-house solution, still on good terms.",
            "Meets our executive sponsor each quarter.",
            "Budget is frozen until the new fiscal year.",
            "Started with one plant, wants to go on with five.",
            "No access above the team that runs it.");

    boolean within(int percent) {
        return random("share").nextInt(100) < percent;
    }

    /** The fields that are filled, in the order in which they are. */
    Map<String, Object> fields() {
        var random = random("fields");
        var fields = new LinkedHashMap<String, Object>();
        var roll = random.nextInt(100);
        fields.put("status", roll < 45 ? "TARGET" : roll < 80 ? "ACTIVE_CUSTOMER" : "PAST_CUSTOMER");
        addIf(random.nextInt(100) < 55, fields, "business", true);
        addIf(random.nextInt(100) < 45, fields, "it", true);
        addIf(random.nextInt(100) < 40, fields, "execLevel", random.nextBoolean());
        addIf(random.nextInt(100) < 30, fields, "notes", NOTES.get(random.nextInt(NOTES.size())));
        return fields;
    }

    private Random random(String purpose) {
        return new Random((partner + "|" + account + "|" + purpose).hashCode());
    }

    private static void addIf(boolean wanted, Map<String, Object> fields, String name, Object value) {
        if (wanted) {
            fields.put(name, value);
        }
    }
}
