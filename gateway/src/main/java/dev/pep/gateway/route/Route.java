package dev.pep.gateway.route;

import java.net.URI;
import java.time.Duration;

/** One way to a service; the part is what people call what is behind it. */
record Route(String id, String pattern, URI service, String part, Duration responseTimeout) {}
