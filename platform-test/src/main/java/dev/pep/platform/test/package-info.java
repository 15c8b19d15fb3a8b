/** Tests of services with real infrastructure: PostgreSQL, Kafka and a schema registry. */
@NullMarked
package dev.pep.platform.test;

import org.jspecify.annotations.NullMarked;
