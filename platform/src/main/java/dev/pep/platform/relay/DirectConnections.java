package dev.pep.platform.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections outside the pool, for what lives as long as its session. The server ends a session that is silent
 * for longer than the leader's time-out, whether its process hangs or its host is gone; the client gives up on a server
 * that does not answer. Nothing waits for the server's disk.
 */
final class DirectConnections {

    private static final String WATCHDOG = "-c idle_session_timeout=%1$d -c tcp_user_timeout=%1$d"
            + " -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3"
            + " -c statement_timeout=20000";
    /** What a crash of the server forgets is done once more, as after a crash of the process: at least once. */
    private static final String NO_WAIT_FOR_DISK = " -c synchronous_commit=off";

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);

    private final String url;
    private final Properties properties = new Properties();

    DirectConnections(String url, @Nullable String user, @Nullable String password, String name, Duration silence) {
        this.url = url;
        set("user", user);
        set("password", password);
        properties.setProperty("ApplicationName", name);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", Long.toString(CONNECT_LIMIT.toSeconds()));
        properties.setProperty("socketTimeout", Long.toString(ANSWER_LIMIT.toSeconds()));
        properties.setProperty("options", WATCHDOG.formatted(silence.toMillis()) + NO_WAIT_FOR_DISK);
    }

    private void set(String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, properties);
    }
}
