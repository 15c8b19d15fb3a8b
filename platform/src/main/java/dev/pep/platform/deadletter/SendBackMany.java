package dev.pep.platform.deadletter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends letters back some at a time, oldest first, so that whoever asked sees how it goes and can stop. */
final class SendBackMany {

    private static final int SOME = 25;

    private final LetterSearch search;
    private final SendBack sendBack;

    SendBackMany(LetterSearch search, SendBack sendBack) {
        this.search = search;
        this.sendBack = sendBack;
    }

    /** Sends back the next letters that wait; each one commits for itself. */
    Progress some(@Nullable String cause, @Nullable LetterCursor after, String by) {
        List<LetterView> letters = search.oldestWaiting(cause, after, SOME);
        int failed = 0;
        for (LetterView letter : letters) {
            failed += sendBack.send(letter.id(), by).isFailure() ? 1 : 0;
        }
        String next = letters.size() < SOME ? null : letters.getLast().cursor().toString();
        return new Progress(letters.size() - failed, failed, next);
    }

    /** What one call did, and where the next one goes on. */
    record Progress(int settled, int failed, @Nullable String next) {}
}
