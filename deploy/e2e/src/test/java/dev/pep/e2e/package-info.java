/** PEP from outside: the processes that {@code deploy/up} starts, a real browser, the mails, the topics, and faults. */
@NullMarked
package dev.pep.e2e;

import org.jspecify.annotations.NullMarked;
