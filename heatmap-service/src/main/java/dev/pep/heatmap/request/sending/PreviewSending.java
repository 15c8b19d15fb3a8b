package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.partner.Partner;
import dev.pep.heatmap.report.ReportTable;
import dev.pep.heatmap.request.AskablePartners;
import dev.pep.heatmap.request.sending.AskedPairs.Count;
import dev.pep.heatmap.request.sending.PreviewView.Asked;
import dev.pep.heatmap.request.sending.PreviewView.AskedContact;
import dev.pep.platform.security.InternalUser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what sending would do; the table comes from the partner's own query, so it is what a partner would see. */
@Component
class PreviewSending {

    private static final int TABLE_LINES = 50;

    private final AskablePartners askable;
    private final SelectAccounts selectAccounts;
    private final SeenAccounts seenAccounts;
    private final AskedPairs pairs;
    private final FindAskedLately findAskedLately;
    private final ReportTable table;

    PreviewSending(
            AskablePartners askable,
            SelectAccounts selectAccounts,
            SeenAccounts seenAccounts,
            AskedPairs pairs,
            FindAskedLately findAskedLately,
            ReportTable table) {
        this.askable = askable;
        this.selectAccounts = selectAccounts;
        this.seenAccounts = seenAccounts;
        this.pairs = pairs;
        this.findAskedLately = findAskedLately;
        this.table = table;
    }

    @Transactional
    public PreviewView preview(SendingRequest request, InternalUser user) {
        List<Partner> partners = askable.named(request.partnerIds());
        List<UUID> accounts = selectAccounts.accounts(request.selection(), request.excludeAccountIds(), user);
        UUID first = partners.isEmpty() ? null : partners.getFirst().id();
        List<UUID> shown = first == null ? accounts : pairs.wanted(request, first, accounts);
        Map<UUID, Count> counts = pairs
                .count(request, partners.stream().map(Partner::id).toList(), accounts)
                .stream()
                .collect(Collectors.toMap(Count::partnerId, Function.identity()));
        return new PreviewView(
                seen(request, accounts, user),
                accounts.size(),
                findAskedLately.among(accounts, partners),
                partners.stream()
                        .map(partner -> asked(partner, counts.get(partner.id())))
                        .toList(),
                table.preview(first, shown, TABLE_LINES));
    }

    private UUID seen(SendingRequest request, List<UUID> accounts, InternalUser user) {
        UUID seen = Objects.requireNonNull(request.selection()).seen();
        boolean narrowed = request.excludeAccountIds() != null
                && !request.excludeAccountIds().isEmpty();
        return seen == null || narrowed ? seenAccounts.keep(accounts, user.email()) : seen;
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
                AskablePartners.problem(partner).orElse(null));
    }
}
