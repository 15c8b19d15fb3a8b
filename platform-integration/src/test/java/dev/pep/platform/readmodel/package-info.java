@NullMarked
package dev.pep.platform.readmodel;

import org.jspecify.annotations.NullMarked;
