package dev.pep.platform.readmodel;

import java.util.function.Consumer;

/** Lets a test look at, hold up or refuse what is being written, in the middle of its transaction. */
final class Hook {

    private volatile Consumer<String> effect = name -> {};

    String see(String name) {
        effect.accept(name);
        return name;
    }

    void doing(Consumer<String> what) {
        effect = what;
    }
}
