/** Tests of the tests' infrastructure. */
@NullMarked
package dev.pep.platform.test;

import org.jspecify.annotations.NullMarked;
