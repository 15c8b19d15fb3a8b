package dev.pep.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.pep.platform.sql.Sql;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/**
 * The tokens of signed-in people: one row for each session, in the database, so that every copy of the gateway finds
 * them, and that signing out in one browser leaves the other browsers of that person alone.
 */
@Component
class SignInTokens implements OAuth2AuthorizedClientRepository {

    private static final String HANDLE = "pep.tokens";

    private final OAuth2AuthorizedClientService rows;
    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final Clock clock;
    private final Cache<String, OAuth2AuthorizedClient> recent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    SignInTokens(OAuth2AuthorizedClientService rows, JdbcClient jdbc, SignInSettings settings, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        String handle = handle(request);
        return handle == null ? null : rows.loadAuthorizedClient(registration, handle);
    }

    /**
     * Returns the tokens as they were at most a second ago: enough for a token that still lives, which is most of the
     * time and saves a statement for each request. Who refreshes must look again.
     */
    @Nullable OAuth2AuthorizedClient recent(HttpServletRequest request) {
        String handle = handle(request);
        return handle == null
                ? null
                : recent.get(handle, same -> rows.loadAuthorizedClient(Registrations.PEOPLE, same));
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient tokens,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        String handle = handle(request);
        if (handle == null) {
            removeOutlived();
            handle = UUID.randomUUID().toString();
            request.getSession().setAttribute(HANDLE, handle);
        }
        rows.saveAuthorizedClient(tokens, UsernamePasswordAuthenticationToken.unauthenticated(handle, ""));
        recent.invalidate(handle);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        remove(request);
    }

    void remove(HttpServletRequest request) {
        String handle = handle(request);
        if (handle != null) {
            rows.removeAuthorizedClient(Registrations.PEOPLE, handle);
            recent.invalidate(handle);
        }
    }

    /**
     * Until the transaction ends, no other request of this session, in whatever copy of the gateway, gets past here.
     */
    void lock(HttpServletRequest request) {
        jdbc.sql("select 1 from oauth2_authorized_client where principal_name = :handle for update")
                .param("handle", handle(request))
                .query(Integer.class)
                .optional();
    }

    /** A session that runs out tells nobody, so what no session can still need goes at the next sign-in. */
    private void removeOutlived() {
        jdbc.sql("delete from oauth2_authorized_client where created_at < :limit")
                .param("limit", Sql.at(clock.instant().minus(settings.lifetime())))
                .update();
    }

    private static @Nullable String handle(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(HANDLE);
    }
}
