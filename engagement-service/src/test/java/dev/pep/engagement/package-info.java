/** Tests of engagement-service. */
@NullMarked
package dev.pep.engagement;

import org.jspecify.annotations.NullMarked;
