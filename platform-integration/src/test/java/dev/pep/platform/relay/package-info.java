@NullMarked
package dev.pep.platform.relay;

import org.jspecify.annotations.NullMarked;
