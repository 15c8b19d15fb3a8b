package dev.pep.heatmap.request;

import dev.pep.heatmap.partner.Partner;
import dev.pep.heatmap.report.ReportTable;
import dev.pep.heatmap.request.AskedPairs.Count;
import dev.pep.heatmap.request.PreviewView.Asked;
import dev.pep.heatmap.request.PreviewView.AskedContact;
import dev.pep.heatmap.request.PreviewView.AskedLately;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what sending would do; the table comes from the partner's own query, so it is what a partner would see. */
@Component
class PreviewRequest {

    private static final int TABLE_LINES = 50;

    private static final String ASKED_LATELY = """
            SELECT a.id, a.name, p.short_name, max(q.requested_at) AS asked_at
            FROM report_request q
            JOIN report_request_account ra ON ra.request_id = q.id
            JOIN account a ON a.id = ra.account_id
            JOIN partner p ON p.id = q.partner_id
            WHERE q.partner_id = ANY (CAST(:partners AS uuid[])) AND q.revoked_at IS NULL AND q.requested_at >= :since
                AND ra.account_id = ANY (CAST(:accounts AS uuid[]))
            GROUP BY a.id, a.name, p.short_name
            ORDER BY lower(a.name), a.id, p.short_name LIMIT 500
            """;

    private final RequestRules rules;
    private final SelectAccounts selectAccounts;
    private final SeenAccounts seenAccounts;
    private final AskedPairs pairs;
    private final ReportTable table;
    private final JdbcClient jdbc;
    private final RequestSettings settings;
    private final Clock clock;

    PreviewRequest(
            RequestRules rules,
            SelectAccounts selectAccounts,
            SeenAccounts seenAccounts,
            AskedPairs pairs,
            ReportTable table,
            JdbcClient jdbc,
            RequestSettings settings,
            Clock clock) {
        this.rules = rules;
        this.selectAccounts = selectAccounts;
        this.seenAccounts = seenAccounts;
        this.pairs = pairs;
        this.table = table;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public PreviewView preview(SendRequest request, InternalUser user) {
        List<Partner> partners = rules.partners(request.partnerIds());
        List<UUID> accounts = selectAccounts.accounts(request.selection(), request.excludeAccountIds(), user);
        UUID first = partners.isEmpty() ? null : partners.getFirst().id();
        List<UUID> shown = first == null ? accounts : pairs.wanted(request, first, accounts, clock.instant());
        Map<UUID, Count> counts =
                pairs.count(request, partners.stream().map(Partner::id).toList(), accounts, clock.instant()).stream()
                        .collect(Collectors.toMap(Count::partnerId, Function.identity()));
        return new PreviewView(
                seen(request, accounts, user),
                accounts.size(),
                askedLately(partners, accounts),
                partners.stream()
                        .map(partner -> asked(partner, counts.get(partner.id())))
                        .toList(),
                table.preview(first, shown, TABLE_LINES));
    }

    private UUID seen(SendRequest request, List<UUID> accounts, InternalUser user) {
        UUID seen = Objects.requireNonNull(request.selection()).seen();
        boolean narrowed = request.excludeAccountIds() != null
                && !request.excludeAccountIds().isEmpty();
        return seen == null || narrowed ? seenAccounts.keep(accounts, user.email()) : seen;
    }

    private List<AskedLately> askedLately(List<Partner> partners, List<UUID> accounts) {
        return jdbc.sql(ASKED_LATELY)
                .param("partners", Sql.ids(partners.stream().map(Partner::id).toList()))
                .param("since", Sql.at(clock.instant().minus(Duration.ofDays(settings.askedLatelyDays()))))
                .param("accounts", Sql.ids(accounts))
                .query((row, n) -> new AskedLately(
                        Sql.id(row, "id"),
                        row.getString("name"),
                        row.getString("short_name"),
                        Sql.instant(row, "asked_at")))
                .list();
    }

    private static Asked asked(Partner partner, @Nullable Count count) {
        List<AskedContact> contacts = partner.reachable().stream()
                .map(contact -> new AskedContact(contact.name(), contact.email()))
                .toList();
        return new Asked(
                partner.id(),
                partner.name(),
                contacts,
                count == null ? 0 : count.accounts(),
                count == null ? 0 : count.askedLately(),
                count == null ? 0 : count.answered(),
                RequestRules.problem(partner).orElse(null));
    }
}
