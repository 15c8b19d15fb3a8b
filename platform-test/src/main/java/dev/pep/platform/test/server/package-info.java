/** The servers that all tests of a build use: one process starts them, and ends them when the build has ended. */
@NullMarked
package dev.pep.platform.test.server;

import org.jspecify.annotations.NullMarked;
