/** What people of the company see and do of engagements: list, page, history, and what waits for them. */
@NullMarked
package dev.pep.engagement.desk;

import org.jspecify.annotations.NullMarked;
