/** Partners come in by the secret of a link and leave with a session for that one purpose. */
@NullMarked
package dev.pep.gateway.partner;

import org.jspecify.annotations.NullMarked;
