/** Accounts, partners, requests and reports in any number, the same for the same numbers. */
@NullMarked
package dev.pep.bench.data;

import org.jspecify.annotations.NullMarked;
