package dev.pep.gateway.route;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What all routes have in common.
 *
 * @param connectTimeout how long a connection may take
 * @param responseTimeout how long a service may be silent
 * @param connections how many requests may be under way to one service on one route
 * @param pause how long a route rests after it was found broken
 */
@ConfigurationProperties("pep.gateway.route")
record RouteSettings(
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("20s") Duration responseTimeout,
        @DefaultValue("256") int connections,
        @DefaultValue("5s") Duration pause) {}
