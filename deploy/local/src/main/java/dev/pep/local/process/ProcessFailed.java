package dev.pep.local.process;

import java.nio.file.Path;

/**
 * A process could not be started, ended too early or was not ready in time; the message ends with the tail of its log.
 */
public class ProcessFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProcessFailed(String sentence) {
        super(sentence);
    }

    ProcessFailed(String sentence, Path log) {
        super(sentence + " Its log is " + log + " and ends with:\n" + LogTail.of(log));
    }

    public ProcessFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
