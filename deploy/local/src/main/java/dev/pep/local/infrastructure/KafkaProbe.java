package dev.pep.local.infrastructure;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;

/** Asks a broker which requests it knows (ApiVersions, version 0): it answers once it processes requests. */
final class KafkaProbe {

    private static final short API_VERSIONS = 18;
    private static final int CORRELATION = 7;
    private static final int TIMEOUT_MILLIS = 2000;

    private KafkaProbe() {}

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request());
            var answer = new DataInputStream(socket.getInputStream());
            return answer.readInt() > 6 && answer.readInt() == CORRELATION && answer.readShort() == 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static byte[] request() {
        var noClientId = (short) -1;
        return ByteBuffer.allocate(14)
                .putInt(10)
                .putShort(API_VERSIONS)
                .putShort((short) 0)
                .putInt(CORRELATION)
                .putShort(noClientId)
                .array();
    }
}
