/** How values cross between Java and PostgreSQL. */
@NullMarked
package dev.pep.heatmap.sql;

import org.jspecify.annotations.NullMarked;
