/** Knows people's names from the company's directory, for those whom no sign-in has told. */
@NullMarked
package dev.pep.notification.directory;

import org.jspecify.annotations.NullMarked;
