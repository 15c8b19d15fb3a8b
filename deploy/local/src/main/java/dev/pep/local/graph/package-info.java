/** A simulator of the parts of Microsoft Graph that PEP uses: it keeps every mail, shows it, and fails when told to. */
@NullMarked
package dev.pep.local.graph;

import org.jspecify.annotations.NullMarked;
