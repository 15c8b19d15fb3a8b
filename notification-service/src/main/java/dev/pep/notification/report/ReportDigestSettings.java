package dev.pep.notification.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How digests of reports look.
 *
 * @param rows how many rows a digest mail shows before it says how many more there are
 */
@ConfigurationProperties("pep.digest")
record ReportDigestSettings(@DefaultValue("50") int rows) {}
