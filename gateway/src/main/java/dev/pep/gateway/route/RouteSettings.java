package dev.pep.gateway.route;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are and how long they may take.
 *
 * @param heatmap address of heatmap-service
 * @param notification address of notification-service
 * @param connectTimeout how long a connection may take
 * @param responseTimeout how long a service may be silent
 * @param importTimeout how long the import of accounts may be silent
 * @param connections how many requests may be under way to one service on one route
 * @param pause how long a route rests after it was found broken
 */
@ConfigurationProperties("pep.gateway.route")
record RouteSettings(
        URI heatmap,
        URI notification,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("20s") Duration responseTimeout,
        @DefaultValue("5m") Duration importTimeout,
        @DefaultValue("256") int connections,
        @DefaultValue("5s") Duration pause) {}
