/** The links by which partners, who never sign in, come to what they were asked for, whatever that is. */
@NullMarked
package dev.pep.platform.link;

import org.jspecify.annotations.NullMarked;
