package dev.pep.gateway.page;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What the web page is and is told.
 *
 * @param location the folder of the built page
 * @param config what the page reads from /config.json; never a secret
 */
@ConfigurationProperties("pep.gateway.page")
record PageSettings(
        @DefaultValue("classpath:/static/") Resource location,
        @DefaultValue Map<String, String> config) {}
