package dev.pep.bench.tool;

import dev.pep.bench.stack.Stack;
import dev.pep.local.process.Command;
import dev.pep.local.process.Lifetime;
import dev.pep.local.process.ServerProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** nginx twice: a tiny upstream that answers one kilobyte at once, and a proxy before it, as one would set it up. */
public record Nginx(Stack stack) {

    private static final int UPSTREAM = 8070;
    private static final int PROXY = 8071;
    private static final String CONFIGURATION = """
            daemon off;
            pid %1$s/nginx-%2$d.pid;
            error_log %1$s/nginx.log warn;
            worker_processes auto;
            events { worker_connections 1024; }
            http {
                access_log off;
                keepalive_requests 1000000;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
                server { listen 127.0.0.1:%2$d; location / { %3$s } }
                upstream behind { server %4$s; keepalive 64; keepalive_requests 1000000; }
            }
            """;
    private static final String ANSWER = "default_type application/json; return 200 '{\"text\":\"%s\"}';";
    private static final String PASS = "proxy_pass http://behind; proxy_http_version 1.1;"
            + " proxy_set_header Connection \"\"; proxy_set_header Host $host; proxy_set_header X-Forwarded-For"
            + " $remote_addr; proxy_set_header X-Forwarded-Proto $scheme;";
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int LENGTH = 1000;

    public String upstream() {
        return "http://127.0.0.1:" + stack.home().port(UPSTREAM);
    }

    public String proxy() {
        return "http://127.0.0.1:" + stack.home().port(PROXY);
    }

    /** Starts the upstream; the caller closes it. */
    public ServerProcess startUpstream() throws IOException {
        return start(UPSTREAM, ANSWER.formatted("x".repeat(LENGTH)), upstream());
    }

    /** Starts the proxy before a server; the caller closes it. */
    public ServerProcess startProxy(String behind) throws IOException {
        return start(PROXY, PASS, behind);
    }

    private ServerProcess start(int usualPort, String location, String behind) throws IOException {
        Path work = stack.home().work();
        Files.createDirectories(work);
        int port = stack.home().port(usualPort);
        String server = URI.create(behind).getAuthority();
        Path file = Files.writeString(
                work.resolve("nginx-" + port + ".conf"), CONFIGURATION.formatted(work, port, location, server));
        var words = List.of("nginx", "-p", work.toString(), "-c", file.toString());
        var command = new Command("nginx", words, work, stack.home().log("nginx"));
        return stack.keep(ServerProcess.start(command, Lifetime.WITH_THIS_JVM)).awaitReady(() -> listens(port), LIMIT);
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
