/** Tests of the servers that the tests of a build share. */
@NullMarked
package dev.pep.platform.test.server;

import org.jspecify.annotations.NullMarked;
