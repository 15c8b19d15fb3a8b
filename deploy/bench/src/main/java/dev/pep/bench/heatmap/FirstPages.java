package dev.pep.bench.heatmap;

import dev.pep.bench.Course;
import dev.pep.bench.stack.Service;
import dev.pep.bench.tool.Wrk;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A running heatmap-service whose first pages of many lists can be asked for, there or through a proxy. */
public final class FirstPages implements AutoCloseable {

    private static final int LISTS = 32;
    private static final int ROWS = 50;

    private final Service service;
    private final int partners;
    private final String token;

    private FirstPages(Service service, int partners, String token) {
        this.service = service;
        this.partners = partners;
        this.token = token;
    }

    /** Starts the service on a filled heatmap; the caller closes it. */
    public static FirstPages start(Course course) throws Exception {
        var heatmap = Heatmap.of(course);
        return new FirstPages(heatmap.start(), course.size().partners(), heatmap.administrator());
    }

    public String address() {
        return service.address();
    }

    /** Returns one request for each list, under a path that the proxy takes off. */
    public List<String> requests(String prefix) {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + token);
        return IntStream.range(0, LISTS)
                .mapToObj(i -> prefix + Query.ofOneUnit(i, partners).path(ROWS))
                .map(path -> Wrk.request("GET", path, headers, ""))
                .toList();
    }

    @Override
    public void close() {
        service.close();
    }
}
