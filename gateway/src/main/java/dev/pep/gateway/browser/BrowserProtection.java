package dev.pep.gateway.browser;

import dev.pep.gateway.problem.GatewayProblems;
import dev.pep.platform.problem.ProblemDetails;
import dev.pep.platform.problem.ProblemWriter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/** Gives a security chain what all of them share: headers, CSRF protection, and problems instead of redirects. */
@Component
public class BrowserProtection {

    private final SecurityHeaders headers;
    private final ProblemWriter problems;
    private final PublicAddress address;

    BrowserProtection(SecurityHeaders headers, ProblemWriter problems, PublicAddress address) {
        this.headers = headers;
        this.problems = problems;
        this.address = address;
    }

    public HttpSecurity headersOnly(HttpSecurity http) {
        return http.headers(headers::apply).csrf(CsrfConfigurer::disable).requestCache(RequestCacheConfigurer::disable);
    }

    public HttpSecurity protect(HttpSecurity http, AuthenticationEntryPoint whenUnknown) {
        return http.headers(headers::apply)
                .csrf(this::csrf)
                .requestCache(RequestCacheConfigurer::disable)
                .addFilterBefore(new CrossSiteFilter(problems), CsrfFilter.class)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(whenUnknown).accessDeniedHandler(accessDenied()));
    }

    /**
     * No response body ever holds the token, so it needs no mask against BREACH, and a form may send the cookie's value
     * as it is. Without an attribute name the token is loaded at once, so that the first page brings the cookie.
     */
    private void csrf(CsrfConfigurer<HttpSecurity> csrf) {
        CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookies.setCookieName(address.cookieName("XSRF-TOKEN"));
        cookies.setCookieCustomizer(
                cookie -> cookie.secure(address.secureCookies()).sameSite("Lax").path("/"));
        CsrfTokenRequestAttributeHandler eager = new CsrfTokenRequestAttributeHandler();
        eager.setCsrfRequestAttributeName(null);
        csrf.csrfTokenRepository(cookies).csrfTokenRequestHandler(eager);
    }

    private AccessDeniedHandler accessDenied() {
        return (request, response, denied) -> problems.write(
                response, denied instanceof CsrfException ? GatewayProblems.forged() : ProblemDetails.forbidden());
    }
}
