/** The platform's own tables, in the database of each service. */
@NullMarked
package dev.pep.platform.migration;

import org.jspecify.annotations.NullMarked;
