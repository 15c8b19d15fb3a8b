package dev.pep.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The words before a program that refuses to run as root. Root is hidden by a user namespace of its own, which leaves
 * the files as they are; where that is forbidden (most containers), the program runs as nobody and gets its folder.
 */
public final class Unprivileged {

    private static final String NOBODY = "65534";

    private Unprivileged() {}

    public static List<String> prefix(Path ownFolder) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        if (succeeds("chown", "-R", NOBODY + ":" + NOBODY, ownFolder.toString())) {
            return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        }
        throw new ProcessFailed(
                "PostgreSQL does not run as root, and root rights cannot be dropped here (neither unshare -U"
                        + " nor setpriv works): run as an ordinary user.");
    }

    private static boolean succeeds(String... words) {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
