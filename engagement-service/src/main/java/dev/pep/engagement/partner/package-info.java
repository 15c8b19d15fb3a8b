/** The partner directory as this service knows it. */
@NullMarked
package dev.pep.engagement.partner;

import org.jspecify.annotations.NullMarked;
