package dev.pep.heatmap.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.heatmap.HeatmapFixture;
import dev.pep.heatmap.filter.Dimension;
import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.heatmap.index.AccountIndex;
import dev.pep.heatmap.index.IndexFixture;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PepIntegrationTest
class IndexIntegrationTests {

    private static final List<String> STATUSES = List.of("TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER");
    private static final List<String> SEGMENTS = List.of("Major", "Corporate", "");
    private static final int ACCOUNTS = 120;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private CountInSql inSql;

    @Autowired
    private ReadPage pages;

    @Autowired
    private ReportTags tags;

    @Autowired
    private Clock clock;

    private final Random random = new Random(4);
    private List<String> units;
    private List<UUID> partners;
    private InternalUser user;

    @BeforeEach
    void randomAccounts(@LocalServerPort int port, @Autowired TestTokens tokens) {
        HeatmapFixture company = new HeatmapFixture(port, tokens);
        units = List.of(company.unique("West"), company.unique("East"), company.unique("South"));
        partners = List.of(company.partner("Alder"), company.partner("Birch"), company.partner("Cedar"));
        user = new InternalUser(
                "ecm.1@pep.example", "E", Set.of(Role.ECM), new OuScope(false, Set.copyOf(units.subList(0, 2))), null);
        for (int i = 0; i < ACCOUNTS; i++) {
            add();
        }
    }

    @Test
    @DisplayName("H3: after any changes each copy of the service counts what the database counts")
    void countsAsTheDatabase() {
        List<CountFacets> copies = List.of(copy(), copy());
        for (int round = 0; round < 40; round++) {
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                change();
            }
            HeatmapFilter filter = filter();
            InternalUser who = random.nextInt(5) == 0 ? everywhere() : user;
            FacetList expected = inSql.count(filter, who);
            for (CountFacets copy : copies) {
                assertThat(copy.count(filter, who))
                        .as("round %s: %s", round, filter)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    @DisplayName("H3: a long transaction neither holds up the counts nor gets lost")
    void followsLongTransactions() throws Exception {
        CountFacets copy = copy();
        CountDownLatch changed = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> done = other.submit(() -> transactions.executeWithoutResult(transaction -> {
                add(units.getFirst(), "Long");
                changed.countDown();
                await(finish);
            }));
            changed.await();
            for (int i = 0; i < 3; i++) {
                add(units.getFirst(), "Short");
                assertThat(copy.count(text("Short"), user)).isEqualTo(inSql.count(text("Short"), user));
            }
            assertThat(total(copy, "Long")).isZero();
            finish.countDown();
            done.get();
        }
        assertThat(total(copy, "Long")).isEqualTo(1);
        assertThat(total(copy, "Short")).isEqualTo(3);
    }

    @Test
    @DisplayName("H4: any row of a list can be jumped to, and the list goes on from there, however it is read")
    void jumpsToAnyRow() {
        List<ListAccounts> ways = List.of(lists(0, 0), lists(0, Integer.MAX_VALUE), lists(Integer.MAX_VALUE, 0));
        for (int round = 0; round < 40; round++) {
            HeatmapFilter filter = round % 4 == 0 ? new HeatmapFilter(Map.of(), "", null) : filter();
            Sort sort = Sort.values()[random.nextInt(Sort.values().length)];
            boolean descending = random.nextBoolean();
            String what = filter + " " + sort + (descending ? " down" : " up");
            List<UUID> all = rows(ways.getFirst(), filter, sort, descending);
            for (ListAccounts way : ways) {
                assertThat(rows(way, filter, sort, descending)).as(what).isEqualTo(all);
                if (!all.isEmpty()) {
                    int row = random.nextInt(all.size());
                    AccountPage page = way.page(new PageRequest(filter, user, sort, descending, null, (long) row, 5));
                    assertThat(page.total()).isEqualTo(all.size());
                    assertThat(page.row()).isEqualTo(row);
                    assertThat(ids(page))
                            .as(what + " at " + row)
                            .isEqualTo(all.subList(row, Math.min(row + 5, all.size())));
                }
            }
        }
    }

    @Test
    @DisplayName("H4: accounts that are new or renamed stand in the list where they belong, at once")
    void listsWhatIsNewAtOnce() {
        List<ListAccounts> ways = List.of(lists(0, 0), lists(0, Integer.MAX_VALUE));
        HeatmapFilter none = new HeatmapFilter(Map.of(), "", null);
        for (int round = 0; round < 20; round++) {
            change();
            update("UPDATE account SET name = 'Name " + random.nextInt(99) + "' WHERE " + some(2));
            Sort sort = Sort.values()[random.nextInt(Sort.values().length)];
            boolean descending = random.nextBoolean();
            assertThat(rows(ways.getFirst(), none, sort, descending))
                    .as(sort + " " + descending)
                    .isEqualTo(rows(ways.getLast(), none, sort, descending));
        }
    }

    private ListAccounts lists(int few, int cheapToPass) {
        AccountIndex index = IndexFixture.another(context, few, cheapToPass);
        return new ListAccounts(index, pages, new FindStart(index, jdbc), tags, clock);
    }

    private List<UUID> rows(ListAccounts lists, HeatmapFilter filter, Sort sort, boolean descending) {
        List<UUID> all = new ArrayList<>();
        String after = null;
        do {
            AccountPage page = lists.page(new PageRequest(filter, user, sort, descending, after, null, 9));
            assertThat(page.row()).isEqualTo(all.size());
            all.addAll(ids(page));
            after = page.next();
        } while (after != null);
        return all;
    }

    private static List<UUID> ids(AccountPage page) {
        return page.accounts().stream().map(AccountRow::id).toList();
    }

    private CountFacets copy() {
        AccountIndex index = IndexFixture.another(context, 0, 0);
        return new CountFacets(index, inSql, jdbc, clock);
    }

    private long total(CountFacets copy, String text) {
        return copy.count(text(text), user).ou().stream()
                .mapToLong(FacetValue::count)
                .sum();
    }

    private HeatmapFilter text(String q) {
        return new HeatmapFilter(Map.of(Dimension.OU, List.of(units.getFirst())), q, null);
    }

    private HeatmapFilter filter() {
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        maybe(values, Dimension.SEGMENT, List.of("Major", HeatmapFilter.NO_VALUE, "Unknown"));
        maybe(values, Dimension.OU, units);
        maybe(values, Dimension.ECM, List.of("me", "ecm.2@pep.example"));
        maybe(values, Dimension.STATUS, List.of("TARGET", "ACTIVE_CUSTOMER", FilterSql.NO_STATUS));
        maybe(values, Dimension.PARTNER, partners.stream().map(UUID::toString).toList());
        maybe(values, Dimension.AGE, List.of("within-30", "older-than-90", "older-than-5", "never"));
        String q =
                random.nextInt(4) == 0 ? List.of("m", "marble", "ärz 1", "arch").get(random.nextInt(4)) : "";
        return new HeatmapFilter(values, q, null);
    }

    private void maybe(Map<Dimension, List<String>> values, Dimension dimension, List<String> choice) {
        if (random.nextInt(3) == 0) {
            values.put(dimension, choice.subList(0, 1 + random.nextInt(choice.size())));
        }
    }

    private void change() {
        switch (random.nextInt(8)) {
            case 0 -> add();
            case 1 ->
                update(
                        "DELETE FROM partner_report WHERE ctid IN (SELECT r.ctid FROM partner_report r"
                                + " JOIN account a ON a.id = r.account_id WHERE a.ou = ANY (:units) ORDER BY random() LIMIT 2)");
            case 2 -> update("UPDATE account SET ou = '" + one(units) + "' WHERE " + some(3));
            case 3 ->
                update("UPDATE account SET segment = '" + one(SEGMENTS) + "', ecm = 'ecm.2@pep.example' WHERE "
                        + some(20));
            case 4 ->
                update("DELETE FROM account WHERE " + some(1)
                        + " AND NOT EXISTS (SELECT 1 FROM partner_report r WHERE r.account_id = account.id)");
            case 5 ->
                update("UPDATE partner_report SET status = " + status()
                        + " WHERE account_id IN (SELECT id FROM account WHERE " + some(9) + ")");
            case 6 ->
                update("UPDATE account SET last_report_at = now() - interval '" + random.nextInt(120) + " days' WHERE "
                        + some(4));
            default -> report();
        }
    }

    private void report() {
        update("INSERT INTO partner_report (account_id, partner_id, status, it) SELECT id, '" + one(partners) + "', "
                + status() + ", " + random.nextBoolean() + " FROM account WHERE " + some(5)
                + " ON CONFLICT DO NOTHING");
    }

    private void add() {
        add(one(units), one(List.of("Marble", "Ärz 1", "arch", "Zoo")) + " " + random.nextInt(40));
        report();
    }

    private void add(String ou, String name) {
        jdbc.sql("""
                INSERT INTO account (key, name, city, segment, ou, industry, ecm, last_report_at, import_id)
                VALUES (gen_random_uuid()::text, :name, :city, :segment, :ou, 'Energy', :ecm,
                    CASE WHEN :days < 40 THEN 'epoch' ELSE now() - :days * interval '1 day' END, gen_random_uuid())
                """)
                .param("name", name)
                .param("city", "City " + random.nextInt(5))
                .param("segment", one(SEGMENTS))
                .param("ou", ou)
                .param("ecm", "ecm." + random.nextInt(3) + "@pep.example")
                .param("days", random.nextInt(140))
                .update();
    }

    private void update(String sql) {
        jdbc.sql(sql).param("units", units.toArray(String[]::new)).update();
    }

    private String some(int most) {
        return "number IN (SELECT s.number FROM account s WHERE s.ou = ANY (:units) ORDER BY random() LIMIT " + most
                + ")";
    }

    private String status() {
        return random.nextInt(4) == 0 ? "NULL" : "'" + one(STATUSES) + "'";
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private InternalUser everywhere() {
        return new InternalUser("all@pep.example", "A", Set.of(Role.ADMINISTRATOR), new OuScope(true, Set.of()), null);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
