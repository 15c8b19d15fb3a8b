/** Tests of tasks. */
@NullMarked
package dev.pep.engagement.task;

import org.jspecify.annotations.NullMarked;
