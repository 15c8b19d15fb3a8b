/** Secrets of links, asked of the services that own them. */
@NullMarked
package dev.pep.notification.link;

import org.jspecify.annotations.NullMarked;
