package dev.pep.engagement.material.list;

import dev.pep.engagement.account.AccountStatus;
import dev.pep.engagement.material.MaterialKind;
import dev.pep.platform.keyset.Keyset;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.sql.Sql;
import io.swagger.v3.oas.annotations.Parameter;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is searched among materials; what is left out means any. */
record SearchParameters(
        @Parameter(description = "Part of the name, or of the name of the partner or engagement") @Nullable String q,

        @Parameter(description = "The partner whose it is") @Nullable UUID partner,

        @Parameter(description = "What it is for; repeat it to allow several") @Nullable List<@Nullable MaterialKind> kind,

        @Parameter(description = "Segment; repeat it to allow several") @Nullable List<@Nullable String> segment,

        @Parameter(description = "Operating unit; repeat it to allow several") @Nullable List<@Nullable String> ou,

        @Parameter(description = "Industry; repeat it to allow several") @Nullable List<@Nullable String> industry,

        @Parameter(description = "TARGET, PAST_CUSTOMER or ACTIVE_CUSTOMER; repeat it to allow several") @Nullable List<@Nullable AccountStatus> status,

        @Parameter(description = "Where the page begins: next of the page before") @Nullable String after,

        @Parameter(description = "How many at most, from 1 to 100") @Nullable Integer limit) {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    int size() {
        int size = Objects.requireNonNullElse(limit, USUAL);
        if (size < 1 || size > MOST) {
            throw new Invalid(Map.of("limit", "Ask for 1 to " + MOST + "."));
        }
        return size;
    }

    /** Gives the conditions of the search their values. */
    JdbcClient.StatementSpec conditions(JdbcClient.StatementSpec sql) {
        return sql.param("q", text())
                .param("partner", partner, Types.OTHER)
                .param("kinds", names(kind))
                .param("segments", texts(segment))
                .param("units", texts(ou))
                .param("industries", texts(industry))
                .param("statuses", names(status));
    }

    /** Gives the page its begin. */
    JdbcClient.StatementSpec begin(JdbcClient.StatementSpec sql) {
        Optional<Keyset> last = Optional.ofNullable(after).map(text -> Keyset.read(text, 2));
        return sql.param("first", last.isEmpty())
                .param("lastAt", last.map(key -> Sql.at(key.moment(0))).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("lastId", last.map(key -> key.id(1)).orElse(null), Types.OTHER)
                .param("limit", size() + 1);
    }

    private String text() {
        return q == null ? "" : q.replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String[] texts(@Nullable List<@Nullable String> values) {
        return given(values).stream()
                .map(value -> value.replace("\0", "").strip())
                .filter(value -> !value.isEmpty())
                .toArray(String[]::new);
    }

    private static String[] names(@Nullable List<? extends @Nullable Enum<?>> values) {
        return given(values).stream().map(Enum::name).toArray(String[]::new);
    }

    private static <T> List<T> given(@Nullable List<? extends @Nullable T> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .<T>mapMulti((value, next) -> {
                            if (value != null) {
                                next.accept(value);
                            }
                        })
                        .toList();
    }
}
