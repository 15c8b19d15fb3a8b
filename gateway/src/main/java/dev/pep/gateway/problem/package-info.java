/** Errors as RFC 9457 problems for programs, and as a plain page for people. */
@NullMarked
package dev.pep.gateway.problem;

import org.jspecify.annotations.NullMarked;
