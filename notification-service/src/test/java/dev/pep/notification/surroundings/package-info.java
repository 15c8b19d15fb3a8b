/** What stands around the service in its integration tests: small servers in place of Graph and heatmap-service. */
@NullMarked
package dev.pep.notification.surroundings;

import org.jspecify.annotations.NullMarked;
