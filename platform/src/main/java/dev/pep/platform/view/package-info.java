/** Saved and shared views of a service's list. */
@NullMarked
package dev.pep.platform.view;

import org.jspecify.annotations.NullMarked;
