package dev.pep.local.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceListTests {

    private static final Path REPOSITORY = Path.of("..", "..");
    private static final String GATEWAY = "gateway 8080 8079 gateway - - links.exchange";
    private static final String ORDERS = "orders-service 8081 - orders /api/orders links a.read,b.write";

    @Test
    void readsALine() {
        var orders = ServiceList.of(List.of(ORDERS, GATEWAY)).named("orders-service");

        assertThat(orders)
                .isEqualTo(new ListedService(
                        "orders-service",
                        8081,
                        OptionalInt.empty(),
                        "orders",
                        "/api/orders",
                        true,
                        List.of("a.read", "b.write")));
        assertThat(orders.health()).isEqualTo(8081);
        assertThat(orders.shortName()).isEqualTo("orders");
    }

    @Test
    void readsDashesAsNone() {
        var gateway = ServiceList.of(List.of(GATEWAY, "quiet 8082 - quiet - - -"));

        assertThat(gateway.gateway().health()).isEqualTo(8079);
        assertThat(gateway.gateway().path()).isEmpty();
        assertThat(gateway.named("quiet").ownsLinks()).isFalse();
        assertThat(gateway.named("quiet").scopes()).isEmpty();
    }

    @Test
    void leavesOutCommentsAndEmptyLinesAndKeepsTheOrder() {
        var list = ServiceList.of(List.of("# the services", "", ORDERS, "   ", "  # indented", "\t# too", GATEWAY));

        assertThat(list.all()).extracting(ListedService::name).containsExactly("orders-service", "gateway");
    }

    @Test
    void namesTheVariableByWhichOthersFindAService() {
        var list = ServiceList.of(List.of(GATEWAY, "big-orders-service 8081 - orders /api/orders - -"));

        assertThat(list.named("big-orders-service").urlVariable()).isEqualTo("PEP_SERVICES_BIGORDERS_URL");
    }

    @Test
    void findsTheServiceOfAnAddress() {
        var list = ServiceList.of(List.of(ORDERS, GATEWAY));

        assertThat(list.ofPath("/api/orders/12").name()).isEqualTo("orders-service");
        assertThat(list.ofPath("/api/orders").name()).isEqualTo("orders-service");
        assertThatThrownBy(() -> list.ofPath("/api/ordersome")).hasMessageContaining("/api/ordersome");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orders-service 8081 - orders /api/orders links                     | has 6 words instead of 7
            orders-service 8081 - orders /api/orders links - extra             | has 8 words instead of 7
            Orders_Service 8081 - orders /api/orders links -                   | has 'Orders_Service' where the name is expected
            orders-service eighty - orders /api/orders links -                 | has 'eighty' where a port is expected
            orders-service 80 - orders /api/orders links -                     | has port 80, which is not between 1024 and 9999
            orders-service 8081 none orders /api/orders links -                | has 'none' where a port is expected
            orders-service 8081 - orders-db /api/orders links -                | has 'orders-db' where the database is expected
            orders-service 8081 - orders orders links -                        | has 'orders' where the path is expected
            orders-service 8081 - orders /api/orders yes -                     | has 'yes' where "links" or a dash is expected
            orders-service 8081 - orders /api/orders links read;write          | has 'read;write' where scopes are expected
            gateway 8081 - orders /api/orders links -                          | has the name gateway, as a line before it
            orders-service 8080 - orders /api/orders links -                   | has the port 8080, as a line before it
            orders-service 8079 - orders /api/orders links -                   | has the port 8079, as a line before it
            orders-service 8081 - gateway /api/orders links -                  | has the database gateway, as a line before it
            """)
    void saysWhichLineIsWrongAndWhy(String line, String problem) {
        assertThatThrownBy(() -> ServiceList.of(List.of("# list", GATEWAY, line)))
                .isInstanceOf(BadServiceList.class)
                .hasMessage("Line 3 of the list of services (deploy/services) " + problem + ".");
    }

    @Test
    void refusesTwoServicesOfOnePath() {
        assertThatThrownBy(() -> ServiceList.of(List.of(GATEWAY, ORDERS, "more-service 8082 - more /api/orders - -")))
                .hasMessageContaining("has the path /api/orders, as a line before it");
    }

    @Test
    void needsAGateway() {
        assertThatThrownBy(() -> ServiceList.of(List.of(ORDERS)))
                .hasMessage("There is no gateway in the list of services (deploy/services); there are orders-service.");
    }

    @Test
    void saysThatTheListIsMissing() {
        assertThatThrownBy(() -> ServiceList.read(Path.of("nowhere")))
                .isInstanceOf(BadServiceList.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void listsOnlyModulesThatExist() {
        assertThat(ServiceList.in(REPOSITORY).all())
                .isNotEmpty()
                .allSatisfy(
                        service -> assertThat(REPOSITORY.resolve(service.name()).resolve("pom.xml"))
                                .matches(Files::isRegularFile));
    }
}
