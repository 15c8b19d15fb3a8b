package dev.pep.local.graph;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Graph behind the fault that is on. */
final class FaultyGraph implements AutoCloseable {

    private final ScheduledExecutorService later =
            Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().factory());
    private final GraphApi graph;
    private final Faults faults;
    private final Calls calls;

    FaultyGraph(GraphApi graph, Faults faults, Calls calls) {
        this.graph = graph;
        this.faults = faults;
        this.calls = calls;
    }

    /** Answers and closes the exchange, now or later. */
    void answer(HttpExchange exchange) throws IOException {
        var hit = faults.current().filter(fault -> fault.mode().hits(exchange)).flatMap(fault -> faults.next());
        if (hit.isEmpty()) {
            closing(exchange, () -> graph.answer(exchange));
            return;
        }
        var fault = hit.get();
        if (fault.mode() == Fault.Mode.DELAY) {
            later.schedule(() -> delayed(exchange), fault.delayMillis(), TimeUnit.MILLISECONDS);
        } else {
            closing(exchange, () -> misbehave(exchange, fault));
        }
    }

    private void misbehave(HttpExchange exchange, Fault fault) throws IOException {
        switch (fault.mode()) {
            case DENIED ->
                graph.refuse(
                        exchange,
                        new GraphProblem(
                                403,
                                "Authorization_RequestDenied",
                                "Insufficient privileges to complete the operation."));
            case ERROR -> graph.refuse(exchange, error(fault.status()));
            case THROTTLE -> {
                exchange.getResponseHeaders().set("Retry-After", Integer.toString(fault.retryAfterSeconds()));
                graph.refuse(exchange, new GraphProblem(429, "ApplicationThrottled", "Application is over its limit."));
            }
            case LOST -> lose(exchange, fault);
            case HOLD -> hold(exchange);
            case DOWN, DELAY -> calls.add(exchange.getRequestURI().getPath(), fault.inWords());
        }
    }

    private void lose(HttpExchange exchange, Fault fault) throws IOException {
        try {
            graph.perform(exchange);
            calls.add(exchange.getRequestURI().getPath(), fault.inWords());
        } catch (GraphProblem problem) {
            graph.refuse(exchange, problem);
        }
    }

    private void hold(HttpExchange exchange) throws IOException {
        var known = faults.switches();
        try {
            var done = graph.perform(exchange);
            faults.awaitSwitchAfter(known);
            graph.accept(exchange, done);
        } catch (GraphProblem problem) {
            graph.refuse(exchange, problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The simulator was stopped");
        }
    }

    private static GraphProblem error(int status) {
        return status == 503
                ? new GraphProblem(503, "serviceNotAvailable", "The service is unavailable.")
                : new GraphProblem(status, "ErrorInternalServerError", "An internal server error occurred.");
    }

    private void delayed(HttpExchange exchange) {
        try {
            closing(exchange, () -> graph.answer(exchange));
        } catch (IOException callerGone) {
            calls.add(exchange.getRequestURI().getPath(), "the caller went away before the answer");
        }
    }

    /** Something that talks to the caller. */
    private interface Answer {
        void send() throws IOException;
    }

    private static void closing(HttpExchange exchange, Answer answer) throws IOException {
        try {
            answer.send();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
