package dev.pep.platform.security;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.pep.platform.problem.ProblemWriter;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes a service a resource server of two issuers, closed to everyone by default. */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SecuritySettings.class)
@EnableMethodSecurity
class SecurityAutoConfiguration {

    @Bean
    SecurityFilterChain callers(HttpSecurity http, SecuritySettings settings, ProblemWriter writer) {
        SecurityProblems problems = new SecurityProblems(writer);
        AuthenticationManager callers = callersByTokens(settings);
        return http.csrf(AbstractHttpConfigurer::disable) // no cookies: each call carries its token
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(calls -> calls.requestMatchers("/actuator/**", "/v3/api-docs/**", "/error")
                        .permitAll()
                        .requestMatchers("/api/partner/**")
                        .hasAuthority(Authorities.PARTNER)
                        .requestMatchers("/internal/**")
                        .hasAuthority(Authorities.MACHINE)
                        .requestMatchers("/api/**")
                        .hasAuthority(Authorities.INTERNAL)
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(call -> callers)
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    @Bean
    WebMvcConfigurer callerArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgumentResolver());
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new RolesFirst());
            }
        };
    }

    private static AuthenticationManager callersByTokens(SecuritySettings settings) {
        var issuers = new TrustedIssuers(Map.of(
                settings.internal().issuer(), TrustedIssuer.of(settings.internal(), new InternalTokenConverter()),
                settings.partner().issuer(), TrustedIssuer.of(settings.partner(), new PartnerTokenConverter())));
        var provider = new JwtAuthenticationProvider(new VerifiedTokens(issuers, issuers, Ticker.systemTicker()));
        provider.setJwtAuthenticationConverter(issuers);
        return new ProviderManager(provider);
    }
}
