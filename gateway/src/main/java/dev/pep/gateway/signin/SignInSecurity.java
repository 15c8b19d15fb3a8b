package dev.pep.gateway.signin;

import dev.pep.gateway.browser.BrowserProtection;
import dev.pep.gateway.browser.SeeOther;
import dev.pep.gateway.problem.PlainPage;
import dev.pep.platform.problem.ProblemDetails;
import dev.pep.platform.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Internal people: the API needs a session, the pages do not, and everything about signing in and out is here. */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {

    private static final Logger log = LoggerFactory.getLogger(SignInSecurity.class);

    private final SignInRequests requests;
    private final SignInTokens tokens;
    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeClient;
    private final SignOut signOut;

    SignInSecurity(
            SignInRequests requests,
            SignInTokens tokens,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeClient,
            SignOut signOut) {
        this.requests = requests;
        this.tokens = tokens;
        this.codeClient = codeClient;
        this.signOut = signOut;
    }

    @Bean
    SecurityFilterChain people(
            HttpSecurity http,
            BrowserProtection browser,
            ProblemWriter problems,
            SignInSettings settings,
            Clock clock) {
        return browser.protect(
                        http, (request, response, missing) -> problems.write(response, ProblemDetails.signedOut()))
                .addFilterBefore(
                        new SessionLifetimeFilter(settings.lifetime(), clock), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oauth2Login(this::signIn)
                .logout(this::signOut)
                .build();
    }

    private void signIn(OAuth2LoginConfigurer<HttpSecurity> signIn) {
        signIn.loginPage("/oauth2/authorization/" + Registrations.PEOPLE)
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(codeClient))
                .authorizedClientRepository(tokens)
                .successHandler(toWantedPage())
                .failureHandler(explaining());
    }

    private void signOut(LogoutConfigurer<HttpSecurity> logout) {
        logout.addLogoutHandler((request, response, person) -> tokens.remove(request))
                .logoutSuccessHandler(signOut);
    }

    private static AuthenticationSuccessHandler toWantedPage() {
        return (request, response, person) ->
                SeeOther.to(response, ReturnAddress.recall(request).path());
    }

    private static AuthenticationFailureHandler explaining() {
        return (request, response, failure) -> {
            log.warn("A sign-in failed: {}", failure.getMessage());
            new PlainPage(
                            HttpStatus.UNAUTHORIZED,
                            "Signing in did not work",
                            "The sign-in server refused or did not answer, or the page was open for too long. "
                                    + "You have lost nothing.",
                            "Sign in again",
                            "/oauth2/authorization/" + Registrations.PEOPLE)
                    .write(response);
        };
    }
}
