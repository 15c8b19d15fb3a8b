package dev.pep.gateway.signin;

import dev.pep.gateway.browser.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions of internal people live in the database: any copy of the gateway serves them and a restart loses none. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class Sessions {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionRules(SignInSettings settings) {
        return sessions -> {
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
            sessions.setDefaultMaxInactiveInterval(settings.idle());
        };
    }

    @Bean
    CookieSerializer sessionCookie(PublicAddress address) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(address.cookieName("pep-session"));
        cookie.setUseSecureCookie(address.secureCookies());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
