package dev.pep.bench.engagement;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;

/** Uploads as a page makes them, by a client that costs next to nothing: the kernel sends the file. */
final class Uploads {

    static final int CALL_MEGABYTES = 16;
    private static final int CALL = CALL_MEGABYTES << 20;
    private static final String PATH = "/api/engagement/uploads";

    private final URI service;
    private final String token;
    private final UUID engagement;
    private final Path storage;

    Uploads(String service, String token, UUID engagement, Path storage) {
        this.service = URI.create(service);
        this.token = token;
        this.engagement = engagement;
        this.storage = storage;
    }

    /** Uploads the file, and returns how many megabytes a second were received; what was stored is removed. */
    double rate(LargeFile file) throws IOException {
        try (var call = new RawCall(service);
                FileChannel bytes = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            long start = System.nanoTime();
            String upload = begin(call, file.size());
            for (long offset = 0; offset < file.size(); offset += CALL) {
                long length = Math.min(CALL, file.size() - offset);
                call.send(head("PATCH", upload, length, "Upload-Offset: " + offset), bytes, offset, length);
                call.require(204);
            }
            long nanos = System.nanoTime() - start;
            call.header("Pep-Material");
            return file.rate(nanos);
        } finally {
            empty();
        }
    }

    private String begin(RawCall call, long length) throws IOException {
        String metadata = "filename " + encoded("recording.bin") + ",engagementId " + encoded(engagement.toString());
        call.send(head("POST", PATH, 0, "Upload-Length: " + length + "\r\nUpload-Metadata: " + metadata));
        call.require(201);
        return URI.create(call.header("Location")).getPath();
    }

    private String head(String method, String path, long length, String more) {
        return """
                %s %s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Tus-Resumable: 1.0.0
                Content-Type: application/offset+octet-stream
                Content-Length: %d
                %s

                """.formatted(method, path, token, length, more).replaceAll("\r?\n", "\r\n");
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void empty() throws IOException {
        try (Stream<Path> files = Files.walk(storage)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
