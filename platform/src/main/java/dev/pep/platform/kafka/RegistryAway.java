package dev.pep.platform.kafka;

import org.apache.kafka.common.errors.RetriableException;

/**
 * An event cannot be read now, for a reason that passes. It holds words only: a failure travels to the error handler in
 * a header, written out by Java's serialization, and what a registry's client throws cannot be written and would arrive
 * as something that does not pass.
 */
final class RegistryAway extends RetriableException {

    private static final long serialVersionUID = 1L;

    RegistryAway(RuntimeException failure) {
        super(FailureReason.of(failure).toString());
    }
}
