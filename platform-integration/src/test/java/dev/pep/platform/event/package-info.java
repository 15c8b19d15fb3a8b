/** The platform's events against real PostgreSQL, Kafka and registry. */
@NullMarked
package dev.pep.platform.event;

import org.jspecify.annotations.NullMarked;
