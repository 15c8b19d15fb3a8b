/** The servers that the system stands on (PostgreSQL, Kafka, schema registry), each as a process of its own. */
@NullMarked
package dev.pep.local.infrastructure;

import org.jspecify.annotations.NullMarked;
