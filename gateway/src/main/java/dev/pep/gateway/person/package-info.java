/** Knows the names of people: of those who have signed in, and of those whom the directory knows. */
@NullMarked
package dev.pep.gateway.person;

import org.jspecify.annotations.NullMarked;
