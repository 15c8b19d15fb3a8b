package dev.pep.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Loads accounts, partners, requests, reports and engagements; loading again finishes what an earlier try left undone.
 */
public final class Sample {

    private static final String FILE = "mal-sp500.csv";
    private static final String LINK = "r";
    private static final int PARTNERS_AT_ONCE = 3;

    private final SampleTarget target;
    private final Consumer<String> progress;
    private final AtomicInteger reported = new AtomicInteger();

    public Sample(SampleTarget target, Consumer<String> progress) {
        this.target = target;
        this.progress = progress;
    }

    public void load() {
        progress.accept("Loading the sample");
        var administrator = Insider.signedIn(target, "administrator@pep.example");
        importAccounts(administrator);
        var partnerIds = addPartners(administrator);
        try (var threads = Executors.newFixedThreadPool(PARTNERS_AT_ONCE)) {
            for (var request : SampleRequest.ALL) {
                send(request, partnerIds, threads);
            }
        }
        new Engagements(target, partnerIds, progress).load();
    }

    private void importAccounts(Insider administrator) {
        var outcome = new SampleImport(administrator, target.heatmapUrl() + "/api/heatmap/imports").of(FILE, file());
        progress.accept("  " + outcome.path("rows").asInt() + " accounts imported, "
                + outcome.path("rejected").asInt() + " rows rejected");
    }

    private static byte[] file() {
        try (var content = Sample.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(content, FILE).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, String> addPartners(Insider administrator) {
        var url = target.heatmapUrl() + "/api/heatmap/partners";
        var known = ids(administrator.get(url));
        for (var partner : SamplePartner.ALL) {
            if (!known.containsKey(partner.name())) {
                administrator.post(url, partner.asRequest(), Json.id(partner.name()));
            }
        }
        progress.accept("  " + SamplePartner.ALL.size() + " partners with their contacts");
        return ids(administrator.get(url));
    }

    private static Map<String, String> ids(JsonNode partners) {
        return StreamSupport.stream(partners.path("partners").spliterator(), false)
                .collect(Collectors.toMap(
                        partner -> partner.path("name").asString(),
                        partner -> partner.path("id").asString()));
    }

    private void send(SampleRequest request, Map<String, String> partnerIds, ExecutorService threads) {
        var ecm = Insider.signedIn(target, request.ecm());
        ecm.put(
                target.notificationUrl() + "/api/notification/preferences",
                Map.of("delayMinutes", 1, "maxWaitMinutes", 60));
        var body = Map.of(
                "partnerIds", request.partners().stream().map(partnerIds::get).toList(),
                "selection", Map.of("filter", request.filter()),
                "excludeAccountIds", List.of(),
                "dueOn", LocalDate.now().plusDays(request.dueInDays()).toString(),
                "message", request.message());
        ecm.post(target.heatmapUrl() + "/api/heatmap/report-requests", body, request.key());
        if (request.percentFilled() > 0) {
            var filling = request.partners().stream()
                    .map(partner -> CompletableFuture.runAsync(() -> report(request, partner), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(filling).join();
        }
        progress.accept("  " + reported + " reports so far; asked " + String.join(", ", request.partners()));
    }

    private void report(SampleRequest request, String name) {
        var secret = new Mailbox(target, LINK).secret(SamplePartner.named(name).firstAddress(), request.message());
        new Reporting(PartnerBrowser.opened(target.publicUrl(), LINK, secret), name, request, reported).fill();
    }
}
