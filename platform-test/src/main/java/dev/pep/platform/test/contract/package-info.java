/**
 * OpenAPI documents held to their word: described in full, with examples that are run. Needs nothing of the platform.
 */
@NullMarked
package dev.pep.platform.test.contract;

import org.jspecify.annotations.NullMarked;
