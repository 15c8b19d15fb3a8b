package dev.pep.heatmap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Starts heatmap-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableResilientMethods
public class HeatmapServiceApplication {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(HeatmapServiceApplication.class, args);
    }
}
