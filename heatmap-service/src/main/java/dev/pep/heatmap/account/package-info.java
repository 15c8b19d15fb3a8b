/** The master account list and its import (H1). */
@NullMarked
package dev.pep.heatmap.account;

import org.jspecify.annotations.NullMarked;
