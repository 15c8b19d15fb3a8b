package dev.pep.gateway.partner;

import dev.pep.gateway.browser.BrowserProtection;
import dev.pep.gateway.problem.GatewayProblems;
import dev.pep.platform.problem.ProblemWriter;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** The chain of the partner's pages and API; it never looks at a session of an internal person. */
@Configuration(proxyBeanMethods = false)
class PartnerSecurity {

    /**
     * Each call is authenticated anew by its cookie. Without this each would get a new token too, and changes under way
     * at the same time would refuse one another.
     */
    private static final SessionAuthenticationStrategy KEEP_TOKEN = new NullAuthenticatedSessionStrategy();

    @Bean
    @Order(3)
    SecurityFilterChain partners(
            HttpSecurity http,
            BrowserProtection browser,
            ProblemWriter problems,
            PartnerAddresses addresses,
            CalledSession called,
            PartnerLimits limits) {
        return browser.protect(
                        http,
                        (request, response, missing) -> problems.write(response, GatewayProblems.partnerSessionEnded()))
                .securityMatcher(open(addresses, "/api/partner/**", "/api/partner"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.sessionAuthenticationStrategy(KEEP_TOKEN))
                .addFilterBefore(new PartnerSessionFilter(called), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new PartnerLimitFilter(limits, problems), AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.addHeaderWriter(
                        (request, response) -> response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive")))
                .authorizeHttpRequests(paths -> paths.requestMatchers(open(addresses))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** What anyone may call, and more. */
    private static String[] open(PartnerAddresses addresses, String... more) {
        return Stream.of(addresses.pages().stream(), Stream.of("/partner/sign-out"), Stream.of(more))
                .flatMap(each -> each)
                .toArray(String[]::new);
    }
}
