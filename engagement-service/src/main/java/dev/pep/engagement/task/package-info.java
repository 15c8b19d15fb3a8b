/** What must be ready before the first session, and who owes it (E3). */
@NullMarked
package dev.pep.engagement.task;

import org.jspecify.annotations.NullMarked;
