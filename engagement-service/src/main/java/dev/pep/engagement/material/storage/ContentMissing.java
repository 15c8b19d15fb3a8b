package dev.pep.engagement.material.storage;

import java.util.UUID;

/** The storage answers, and does not have a content that it should have. */
public final class ContentMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContentMissing(UUID key) {
        super("The storage has no whole content " + key);
    }
}
