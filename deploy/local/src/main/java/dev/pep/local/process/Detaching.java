package dev.pep.local.process;

import java.util.List;

/** The words before a command that free it from its terminal; they end in an exec, so the process id stays. */
final class Detaching {

    private Detaching() {}

    static List<String> prefix() {
        return OnPath.has("setsid") ? List.of("setsid") : List.of("nohup");
    }
}
