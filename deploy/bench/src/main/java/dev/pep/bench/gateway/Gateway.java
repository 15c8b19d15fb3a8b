package dev.pep.bench.gateway;

import dev.pep.bench.stack.Service;
import dev.pep.bench.stack.Stack;
import dev.pep.local.infrastructure.Postgres;
import dev.pep.local.service.ListedService;
import dev.pep.local.service.ServiceList;
import dev.pep.local.signin.SignInServer;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The gateway with a sign-in server and a bare route beside its own; all lead to one upstream. */
record Gateway(Stack stack, String upstream) {

    static final String PLAIN = "/plain";
    static final String SECURED = "/api/heatmap/accounts";

    private static final int SIGN_IN = 8090;

    SignInServer startSignIn() {
        return stack.keep(SignInServer.start(
                stack.home().port(SIGN_IN),
                stack.home().data("sign-in"),
                address(),
                ServiceList.fileIn(stack.home().repository())));
    }

    private ListedService listed() {
        return stack.home().services().gateway();
    }

    String address() {
        return stack.home().address(ServiceList.GATEWAY);
    }

    Service start() throws Exception {
        Path bench = Path.of(PlainRoute.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return stack.service(
                "gateway",
                List.of("-cp", "{jar}" + File.pathSeparator + bench, "dev.pep.gateway.GatewayApplication"),
                settings(),
                address(),
                "http://127.0.0.1:" + stack.home().port(listed().health()));
    }

    private Map<String, String> settings() {
        String issuer = stack.home().http(SIGN_IN) + "/pep";
        Map<String, String> all = new HashMap<>();
        all.put("SERVER_PORT", Integer.toString(stack.home().port(listed().port())));
        all.put("SERVER_ADDRESS", "localhost");
        all.put("MANAGEMENT_SERVER_PORT", Integer.toString(stack.home().port(listed().health())));
        all.put("SPRING_DATASOURCE_URL", stack.database("bench_gateway").url());
        all.put("SPRING_DATASOURCE_USERNAME", Postgres.USER);
        all.put("SPRING_DATASOURCE_PASSWORD", Postgres.PASSWORD);
        all.put("PEP_PUBLICURL", address());
        all.put("PEP_GATEWAY_SIGNIN_ISSUER", issuer);
        stack.home().services().all().forEach(service -> all.put(service.urlVariable(), upstream));
        all.put("PEP_BENCH_UPSTREAM", upstream);
        return all;
    }
}
