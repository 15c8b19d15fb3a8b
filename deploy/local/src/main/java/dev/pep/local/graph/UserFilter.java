package dev.pep.local.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A {@code $filter} of users as PEP writes it: {@code mail in ('a', 'b') or userPrincipalName in ('a', 'b')}. It
 * compares without regard to case and takes no more values than Graph does.
 */
record UserFilter(List<Clause> clauses) {

    private static final int MOST_VALUES = 15;
    private static final String TEXT = "'((?:[^']|'')*)'";
    private static final Pattern VALUE = Pattern.compile(TEXT);
    private static final Pattern CLAUSE =
            Pattern.compile("(mail|userPrincipalName) in \\(\\s*(" + TEXT + "(?:\\s*,\\s*" + TEXT + ")*)\\s*\\)");

    /** One property and what it may be, in lower case. */
    record Clause(String property, List<String> values) {

        boolean matches(DirectoryUser user) {
            var value = property.equals("mail") ? user.mail() : user.userPrincipalName();
            return value != null && values.contains(value.toLowerCase(Locale.ROOT));
        }
    }

    static UserFilter of(String text) throws GraphProblem {
        var clauses = new ArrayList<Clause>();
        var clause = CLAUSE.matcher(text);
        var next = 0;
        while (clause.find() && text.substring(next, clause.start()).equals(next == 0 ? "" : " or ")) {
            clauses.add(new Clause(clause.group(1), values(clause.group(2))));
            next = clause.end();
        }
        if (next != text.length()) {
            throw new GraphProblem(400, "Request_UnsupportedQuery", "Unsupported or invalid query filter clause.");
        }
        return new UserFilter(clauses).limited();
    }

    boolean matches(DirectoryUser user) {
        return clauses.isEmpty() || clauses.stream().anyMatch(clause -> clause.matches(user));
    }

    private UserFilter limited() throws GraphProblem {
        var values = clauses.stream().mapToInt(clause -> clause.values().size()).sum();
        if (values > MOST_VALUES) {
            throw new GraphProblem(
                    400,
                    "Request_UnsupportedQuery",
                    "Too many child clauses specified in search filter expression containing 'OR' operators: " + values
                            + ". Max allowed: " + MOST_VALUES + ".");
        }
        return this;
    }

    private static List<String> values(String list) {
        return VALUE.matcher(list)
                .results()
                .map(value -> value.group(1).replace("''", "'").toLowerCase(Locale.ROOT))
                .toList();
    }
}
