/** What organisers hear of their engagements: answers and progress as digests, and hand-overs (E1 to E5). */
@NullMarked
package dev.pep.notification.organiser;

import org.jspecify.annotations.NullMarked;
