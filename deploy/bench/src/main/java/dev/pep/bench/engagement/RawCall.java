package dev.pep.bench.engagement;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Calls over one connection, whose answers have no body. */
final class RawCall implements AutoCloseable {

    private static final String END = "\r\n\r\n";

    private final SocketChannel connection;
    private String answer = "";

    RawCall(URI service) throws IOException {
        connection = SocketChannel.open(new InetSocketAddress(service.getHost(), service.getPort()));
    }

    void send(String head) throws IOException {
        write(head);
        answer = read();
    }

    void send(String head, FileChannel body, long offset, long length) throws IOException {
        write(head);
        for (long sent = 0; sent < length; ) {
            sent += body.transferTo(offset + sent, length - sent, connection);
        }
        answer = read();
    }

    void require(int status) throws IOException {
        if (!answer.startsWith("HTTP/1.1 " + status)) {
            throw new IOException("Expected " + status + ", but the answer was: " + answer);
        }
    }

    String header(String name) throws IOException {
        return answer.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElseThrow(() -> new IOException("No " + name + " in: " + answer));
    }

    private void write(String head) throws IOException {
        ByteBuffer bytes = StandardCharsets.US_ASCII.encode(head);
        while (bytes.hasRemaining()) {
            connection.write(bytes);
        }
    }

    private String read() throws IOException {
        StringBuilder text = new StringBuilder();
        ByteBuffer bytes = ByteBuffer.allocate(8192);
        while (text.indexOf(END) < 0) {
            if (connection.read(bytes) < 0) {
                throw new IOException("The service has hung up after: " + text);
            }
            text.append(StandardCharsets.ISO_8859_1.decode(bytes.flip()));
            bytes.clear();
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
