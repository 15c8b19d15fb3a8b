package dev.pep.heatmap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts heatmap-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HeatmapServiceApplication {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(HeatmapServiceApplication.class, args);
    }
}
