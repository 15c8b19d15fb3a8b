package dev.pep.engagement.material.content;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long bytes are kept that nobody can open.
 *
 * @param keepWithdrawn after a withdrawal, so that an operator still finds what was withdrawn by mistake
 */
@ConfigurationProperties("pep.materials")
record ContentSettings(@DefaultValue("30d") Duration keepWithdrawn) {}
