package dev.pep.local.graph;

import com.sun.net.httpserver.HttpServer;
import dev.pep.local.process.BindAddress;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;

/** The simulator: Graph at /v1.0, the mailbox page at /, its controls at /_simulator. */
public final class GraphSimulator implements AutoCloseable {

    private final HttpServer server;
    private final FaultyGraph graph;

    private GraphSimulator(HttpServer server, FaultyGraph graph) {
        this.server = server;
        this.graph = graph;
    }

    /** Arguments: port, data directory. */
    public static void main(String[] arguments) throws IOException {
        start(Integer.parseInt(arguments[0]), Path.of(arguments[1]), Clock.systemUTC());
    }

    /** Starts on the port (0: a free one). */
    public static GraphSimulator start(int port, Path data, Clock clock) throws IOException {
        var mails = Mails.in(data);
        var calls = new Calls(clock);
        var faults = new Faults(clock);
        var graph = new FaultyGraph(new GraphApi(mails, calls, clock), faults, calls);
        var server = HttpServer.create(new InetSocketAddress(BindAddress.get(), port), 0);
        server.createContext("/v1.0/", graph::answer);
        server.createContext("/_simulator/", new ControlApi(mails, faults, calls, clock)::answer);
        server.createContext("/", Pages::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return new GraphSimulator(server, graph);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        graph.close();
    }
}
