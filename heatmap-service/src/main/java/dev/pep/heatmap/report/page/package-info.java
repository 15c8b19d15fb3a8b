/** What the partner's page asks of the service, and saying that it is done (H7). */
@NullMarked
package dev.pep.heatmap.report.page;

import org.jspecify.annotations.NullMarked;
