/** What partners report, told to the ECMs as digests of net changes (H8, H9). */
@NullMarked
package dev.pep.notification.report;

import org.jspecify.annotations.NullMarked;
