package dev.pep.notification.surroundings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that takes everything but one step: MAIL, RCPT, DATA or the BODY; an empty reply hangs up there. */
public final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket server;
    private final String step;
    private final String reply;

    public ScriptedMailServer(String step, String reply) {
        this.step = step;
        this.reply = reply;
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                talk(client);
            } catch (IOException gone) {
                return;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 ready\r\n");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split(" ")[0].toUpperCase(Locale.ROOT);
            String answer = answer(command, command.equals("DATA") ? "354 go on" : "250 fine");
            if (answer.startsWith("354")) {
                out.print(answer + "\r\n");
                skipBody(in);
                answer = answer("BODY", "250 taken");
            }
            if (answer.isEmpty()) {
                return;
            }
            out.print(answer + "\r\n");
        }
    }

    private String answer(String command, String usual) {
        return command.equals(step) ? reply : usual;
    }

    private static void skipBody(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
    }
}
