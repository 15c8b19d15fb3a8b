/** Knows the names of the people who have signed in. */
@NullMarked
package dev.pep.gateway.person;

import org.jspecify.annotations.NullMarked;
