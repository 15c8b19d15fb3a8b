package dev.pep.engagement.material.upload;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/**
 * What came with one call.
 *
 * @param upload as it was before
 * @param holder the call, which still holds the upload
 * @param end where the upload is if this counts
 * @param digest of all bytes before the end, if it is known
 */
record Part(Upload upload, UUID holder, long end, Optional<MessageDigest> digest) {}
