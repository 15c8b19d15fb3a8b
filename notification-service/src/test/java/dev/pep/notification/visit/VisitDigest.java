package dev.pep.notification.visit;

import java.util.List;

/** What differs in the end, by guest. */
public record VisitDigest(List<VisitNews> news) {}
