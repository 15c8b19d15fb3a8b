/** Tests of the Graph simulator over HTTP. */
@NullMarked
package dev.pep.local.graph;

import org.jspecify.annotations.NullMarked;
