package dev.pep.heatmap.partner;

import dev.pep.heatmap.partner.PartnerRequest.ContactRequest;
import dev.pep.platform.problem.Invalid;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a partner and its contacts must be; every broken rule is told at once, by field. */
final class PartnerRules {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_SHORT_NAME = 16;
    static final int MOST_CONTACTS = 50;
    static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\\[\\],;:\\\\\"]{1,64}@[a-z0-9.-]+\\.[a-z0-9-]{2,}");

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Set<String> emails = new HashSet<>();

    private PartnerRules() {}

    /**
     * Returns the partner that the request describes.
     *
     * @param id its id
     * @param known ids of the contacts that it has
     * @throws Invalid if a rule is broken
     */
    static Partner check(UUID id, PartnerRequest request, Set<UUID> known) {
        PartnerRules rules = new PartnerRules();
        List<ContactRequest> contacts =
                Objects.requireNonNullElse(request.contacts(), List.<ContactRequest>of()).stream()
                        .filter(Objects::nonNull)
                        .toList();
        Partner partner = new Partner(
                id,
                rules.text("name", request.name(), LONGEST_NAME),
                rules.text("shortName", request.shortName(), LONGEST_SHORT_NAME),
                !Boolean.FALSE.equals(request.active()),
                Objects.requireNonNullElse(request.version(), 0),
                rules.contacts(contacts, known));
        if (!rules.errors.isEmpty()) {
            throw new Invalid(rules.errors);
        }
        return partner;
    }

    private List<Contact> contacts(List<ContactRequest> contacts, Set<UUID> known) {
        if (contacts.size() > MOST_CONTACTS) {
            errors.put("contacts", "A partner has at most " + MOST_CONTACTS + " contacts.");
            return List.of();
        }
        return IntStream.range(0, contacts.size())
                .mapToObj(i -> contact("contacts[" + i + "].", contacts.get(i), known))
                .toList();
    }

    private Contact contact(String path, ContactRequest contact, Set<UUID> known) {
        UUID id = contact.id();
        if (id != null && !known.contains(id)) {
            errors.put(path + "id", "This contact does not belong to the partner.");
        }
        return new Contact(
                id == null ? UUID.randomUUID() : id,
                text(path + "name", contact.name(), LONGEST_NAME),
                email(path + "email", contact.email()),
                Objects.requireNonNullElse(contact.role(), ContactRole.CONTACT),
                zone(path + "zone", contact.zone()),
                !Boolean.FALSE.equals(contact.active()));
    }

    private String text(String field, @Nullable String value, int longest) {
        String text = value == null ? "" : value.replaceAll("\\s+", " ").strip();
        if (text.isEmpty()) {
            errors.put(field, "This is missing.");
        } else if (text.length() > longest) {
            errors.put(field, "This is longer than " + longest + " characters.");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            errors.put(field, "This contains a control character.");
        }
        return text;
    }

    private String email(String field, @Nullable String value) {
        String email = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            errors.put(field, "This is not an email address.");
        } else if (!emails.add(email)) {
            errors.put(field, "Another contact has this email address.");
        }
        return email;
    }

    private @Nullable String zone(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!ZoneId.getAvailableZoneIds().contains(value)) {
            errors.put(field, "This is not a time zone, such as America/Chicago.");
        }
        return value;
    }
}
