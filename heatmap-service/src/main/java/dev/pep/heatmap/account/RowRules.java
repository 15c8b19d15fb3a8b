package dev.pep.heatmap.account;

import dev.pep.heatmap.file.FileRow;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a row of the master account list must be; white space is made plain before anything is judged. */
final class RowRules {

    private static final int MOST_SELLERS = 50;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\uFEFF]+");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\\[\\],;:\\\\\"]{1,64}@[a-z0-9.-]+\\.[a-z0-9-]{2,}");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,}");
    private static final Pattern ERROR = Pattern.compile("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!)");
    private static final Pattern SCHEME = Pattern.compile("^(https?://)?(www\\.)?|/+$");

    private final Mapping mapping;

    RowRules(Mapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Returns the account of a row.
     *
     * @throws RowRefused if it breaks a rule
     */
    MalRow check(FileRow row) {
        if (!row.broken().isEmpty()) {
            throw new RowRefused(row.broken());
        }
        Map<MalColumn, String> values = new EnumMap<>(MalColumn.class);
        mapping.positions()
                .forEach((column, position) ->
                        values.put(column, plain(column, row.fields().get(position))));
        Arrays.stream(MalColumn.values()).filter(MalColumn::required).forEach(column -> require(column, values));
        values.computeIfPresent(MalColumn.ECM, (column, text) -> text.isEmpty() ? "" : email(column, text));
        values.computeIfPresent(MalColumn.DOMAIN, (column, text) -> domain(text));
        return new MalRow(row.line(), values, sellers(values));
    }

    /** Returns the key of a row, however bad the rest of it; empty if it cannot be told. */
    String key(FileRow row) {
        Integer position = mapping.positions().get(MalColumn.KEY);
        if (position == null || position >= row.fields().size()) {
            return "";
        }
        String key = SPACES.matcher(Normalizer.normalize(row.fields().get(position), Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        boolean plain = key.length() <= MalColumn.KEY.longest() && key.chars().noneMatch(Character::isISOControl);
        return plain ? key : "";
    }

    private static List<String> sellers(Map<MalColumn, String> values) {
        List<String> sellers = Stream.of(
                        values.getOrDefault(MalColumn.SELLERS, "").split("[;,]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> email(MalColumn.SELLERS, text))
                .distinct()
                .toList();
        if (sellers.size() > MOST_SELLERS) {
            throw new RowRefused("Sellers contains more than " + MOST_SELLERS + " addresses.");
        }
        return sellers;
    }

    private static String plain(MalColumn column, String field) {
        String text = SPACES.matcher(Normalizer.normalize(field, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (text.length() > column.longest()) {
            throw new RowRefused(column.title() + " is longer than " + column.longest() + " characters.");
        }
        if (ERROR.matcher(text).matches()) {
            throw new RowRefused(column.title() + " contains a spreadsheet error, " + text + ".");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new RowRefused(column.title() + " contains a control character.");
        }
        return text;
    }

    private static void require(MalColumn column, Map<MalColumn, String> values) {
        if (values.getOrDefault(column, "").isEmpty()) {
            throw new RowRefused(column.title() + " is missing.");
        }
    }

    private static String email(MalColumn column, String text) {
        String email = text.toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            throw new RowRefused(column.title() + ": \"" + text + "\" is not an email address.");
        }
        return email;
    }

    private static String domain(String text) {
        String domain = SCHEME.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        if (!domain.isEmpty() && !DOMAIN.matcher(domain).matches()) {
            throw new RowRefused("Web Domain: \"" + text + "\" is not a domain.");
        }
        return domain;
    }
}
