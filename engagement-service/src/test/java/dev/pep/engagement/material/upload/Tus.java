package dev.pep.engagement.material.upload;

import dev.pep.engagement.material.Http;
import dev.pep.engagement.material.Http.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A client of the tus protocol, which does what it is told, right or wrong. */
final class Tus {

    static final String COMPANY = "/api/engagement/uploads";
    static final String PARTNER = "/api/partner/engagement/uploads";

    private final int port;
    private final String token;
    private final Http http;
    private final String path;

    Tus(int port, String token, String path) {
        this.port = port;
        this.token = token;
        this.http = new Http(port, token);
        this.path = path;
    }

    Answer create(long length, Map<String, ?> metadata) {
        return http.send(
                "POST",
                path,
                new byte[0],
                "Tus-Resumable",
                "1.0.0",
                "Upload-Length",
                Long.toString(length),
                "Upload-Metadata",
                metadata(metadata));
    }

    /** Returns the address of a new upload. */
    String begin(long length, Map<String, ?> metadata) {
        Answer created = create(length, metadata);
        if (created.status() != 201) {
            throw new AssertionError(created.status() + " " + new String(created.bytes(), StandardCharsets.UTF_8));
        }
        return URI.create(created.header("Location")).getPath();
    }

    Answer head(String upload) {
        return http.send("HEAD", upload, new byte[0], "Tus-Resumable", "1.0.0");
    }

    long offset(String upload) {
        return Long.parseLong(head(upload).header("Upload-Offset"));
    }

    Answer patch(String upload, long offset, byte[] bytes, String... more) {
        List<String> headers = new ArrayList<>(List.of(
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                Long.toString(offset),
                "Content-Type",
                "application/offset+octet-stream;charset=UTF-8")); // as the gateway passes it on
        headers.addAll(List.of(more));
        return http.send("PATCH", upload, bytes, headers.toArray(String[]::new));
    }

    Answer delete(String upload) {
        return http.send("DELETE", upload, new byte[0], "Tus-Resumable", "1.0.0");
    }

    /** Uploads everything by one call. */
    Answer upload(byte[] bytes, Map<String, ?> metadata) {
        return patch(begin(bytes.length, metadata), 0, bytes);
    }

    /** Begins to send all that is left, sends some of it, and leaves the connection open. */
    Socket send(String upload, byte[] bytes, long offset, int sent) throws IOException {
        Socket socket = new Socket("localhost", port);
        OutputStream out = socket.getOutputStream();
        out.write("""
                PATCH %s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Tus-Resumable: 1.0.0
                Upload-Offset: %d
                Content-Type: application/offset+octet-stream
                Content-Length: %d

                """.formatted(upload, token, offset, bytes.length - offset)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(Arrays.copyOfRange(bytes, (int) offset, (int) offset + sent));
        out.flush();
        return socket;
    }

    static String metadata(Map<String, ?> metadata) {
        return metadata.entrySet().stream()
                .map(pair -> pair.getKey() + " "
                        + Base64.getEncoder()
                                .encodeToString(pair.getValue().toString().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
    }
}
