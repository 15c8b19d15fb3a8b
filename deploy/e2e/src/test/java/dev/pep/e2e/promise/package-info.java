/** What the documents promise, held against the tests that show it. */
@NullMarked
package dev.pep.e2e.promise;

import org.jspecify.annotations.NullMarked;
