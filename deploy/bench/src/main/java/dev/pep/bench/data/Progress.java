package dev.pep.bench.data;

import dev.pep.bench.Say;
import java.time.Duration;
import java.util.function.IntConsumer;

/** Says how far long work has come, every few seconds and at its end. */
final class Progress implements IntConsumer {

    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final String what;
    private final int last;
    private long said = System.nanoTime();

    Progress(String what, int last) {
        this.what = what;
        this.last = last;
    }

    @Override
    public void accept(int number) {
        long now = System.nanoTime();
        if (number == last || now - said > PAUSE) {
            said = now;
            Say.step("%s: %,d of %,d (%d%%)".formatted(what, number, last, 100L * number / last));
        }
    }
}
