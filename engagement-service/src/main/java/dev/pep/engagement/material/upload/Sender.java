package dev.pep.engagement.material.upload;

import dev.pep.engagement.material.Contribution;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Who sends a file, and what they may.
 *
 * @param owner names them among all senders: nobody else may go on with what they began
 * @param begin says to what a new file contributes, or why it may not; called in a transaction
 * @param goOn fails if they may not go on with an upload of theirs any more
 */
record Sender(String owner, Function<UploadTerms, Contribution> begin, Consumer<Upload> goOn) {}
