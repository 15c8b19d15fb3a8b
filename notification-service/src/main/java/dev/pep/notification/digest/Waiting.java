package dev.pep.notification.digest;

import java.time.Duration;

/**
 * How long one recipient wants to wait.
 *
 * @param delay how long it must be quiet
 * @param longest how long a change may wait at most
 */
record Waiting(Duration delay, Duration longest) {}
