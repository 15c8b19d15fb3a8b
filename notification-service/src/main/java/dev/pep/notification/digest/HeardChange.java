package dev.pep.notification.digest;

import java.util.Set;

/** A change, and who is to be told of it. */
record HeardChange(Set<String> recipients, PendingChange change) {}
