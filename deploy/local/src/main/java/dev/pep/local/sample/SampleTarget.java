package dev.pep.local.sample;

/** The addresses of a running system. */
public record SampleTarget(
        String publicUrl,
        String issuer,
        String graphUrl,
        String heatmapUrl,
        String engagementUrl,
        String notificationUrl) {}
