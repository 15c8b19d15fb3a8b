/** How values cross between Java and PostgreSQL. */
@NullMarked
package dev.pep.platform.sql;

import org.jspecify.annotations.NullMarked;
