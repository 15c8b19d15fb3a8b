/** The way to Microsoft Graph, for whoever sends or asks there. */
@NullMarked
package dev.pep.notification.graph;

import org.jspecify.annotations.NullMarked;
