package dev.pep.platform.test;

import java.util.Map;

/**
 * A database for one test context.
 *
 * @param url its JDBC address
 * @param user who owns it
 * @param password of the owner
 */
public record TestDatabase(String url, String user, String password) {

    /** Returns the settings by which Spring Boot uses it. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password);
    }
}
