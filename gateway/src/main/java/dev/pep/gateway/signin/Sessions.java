package dev.pep.gateway.signin;

import dev.pep.gateway.browser.PublicAddress;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
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

    /** As many as the 36 characters of the column hold: 216 bits. */
    private static final StringKeyGenerator IDS =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 27);

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionRules(SignInSettings settings) {
        return sessions -> {
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
            sessions.setDefaultMaxInactiveInterval(settings.idle());
            sessions.setSessionIdGenerator(IDS::generateKey);
        };
    }

    @Bean
    @Primary
    SharedSessions<?> sharedSessions(JdbcIndexedSessionRepository rows) {
        return share(rows);
    }

    @SuppressWarnings("unchecked") // the type of its sessions is not for others to name
    private static SharedSessions<?> share(SessionRepository<? extends Session> rows) {
        return new SharedSessions<>((SessionRepository<Session>) rows);
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
