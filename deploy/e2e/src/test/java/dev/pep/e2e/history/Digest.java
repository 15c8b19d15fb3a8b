package dev.pep.e2e.history;

import java.time.Instant;
import java.util.List;

/**
 * One digest mail in the mailbox.
 *
 * @param id of its message; a mail that was sent twice has the same
 * @param firedAt when its quiet period ended
 * @param arrivedAt when the mailbox got it
 */
public record Digest(String id, Instant firedAt, Instant arrivedAt, List<Told> changes) {}
