/** The sample that a new user sees, loaded through the product's own endpoints as its users would. */
@NullMarked
package dev.pep.local.sample;

import org.jspecify.annotations.NullMarked;
