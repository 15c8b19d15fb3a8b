/** Tests of saved views. */
@NullMarked
package dev.pep.platform.view;

import org.jspecify.annotations.NullMarked;
