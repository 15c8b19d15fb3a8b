package dev.pep.bench.engagement;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.bench.stack.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code upload}: a file that is received, hashed, looked at and stored, against {@code sha256sum} of the same file.
 */
public final class UploadBenchmark implements Benchmark {

    private static final int MEGABYTES_A_SECOND = 64;

    @Override
    public String name() {
        return "upload";
    }

    @Override
    public Target target() {
        return Target.atLeast(0.6, 0.35);
    }

    @Override
    public void run(Course course) throws Exception {
        var stack = course.stack();
        Path work = Files.createDirectories(stack.home().work().resolve("upload"));
        Path storage = work.resolve("materials");
        int megabytes = course.size().seconds() * MEGABYTES_A_SECOND;
        var file = new LargeFile(work.resolve("recording.bin"), megabytes);
        var database = stack.empty("bench_engagement");
        try (var service = stack.backend(
                "engagement-service", database, Map.of("PEP_MATERIALS_STORAGE_FOLDER", storage.toString()))) {
            var tokens = stack.tokens();
            String coordinator = tokens.internal("coordinator@pep.example", "OU_COORDINATOR", List.of("*"));
            var engagement = PublishedEngagement.in(database);
            var uploads = new Uploads(service.address(), coordinator, engagement.id(), storage);
            course.hold(
                    this,
                    new Contest("MB/s", () -> uploads.rate(file), () -> digestRate(file)),
                    "%d MB in calls of %d MB, one after the other; the file system's cache is warm"
                            .formatted(megabytes, Uploads.CALL_MEGABYTES));
        } finally {
            Files.deleteIfExists(file.path());
        }
    }

    private static double digestRate(LargeFile file) throws Exception {
        long start = System.nanoTime();
        Program.output(List.of("sha256sum", file.path().toString()), Map.of());
        return file.rate(System.nanoTime() - start);
    }
}
