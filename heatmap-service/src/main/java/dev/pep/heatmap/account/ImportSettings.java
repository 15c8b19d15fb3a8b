package dev.pep.heatmap.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of an import.
 *
 * @param maxRows most rows that a file may have
 */
@ConfigurationProperties("pep.import")
record ImportSettings(@DefaultValue("2000000") int maxRows) {}
