/** Tests of what the sample holds. */
@NullMarked
package dev.pep.local.sample;

import org.jspecify.annotations.NullMarked;
