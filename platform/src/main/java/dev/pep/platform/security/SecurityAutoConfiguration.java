package dev.pep.platform.security;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.pep.platform.problem.ProblemWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
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
        return http.csrf(AbstractHttpConfigurer::disable) // no cookies: each call carries its token
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
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(issuers(settings))
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

    private static JwtIssuerAuthenticationManagerResolver issuers(SecuritySettings settings) {
        Map<String, AuthenticationManager> managers = Map.of(
                settings.internal().issuer(), manager(settings.internal(), new InternalTokenConverter()),
                settings.partner().issuer(), manager(settings.partner(), new PartnerTokenConverter()));
        return new JwtIssuerAuthenticationManagerResolver(issuer -> Optional.ofNullable(managers.get(issuer))
                .orElseThrow(() -> new InvalidBearerTokenException("This issuer is not trusted")));
    }

    private static AuthenticationManager manager(
            SecuritySettings.Issuer issuer, Converter<Jwt, ? extends AbstractAuthenticationToken> converter) {
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder(issuer));
        provider.setJwtAuthenticationConverter(converter);
        return new ProviderManager(provider);
    }

    private static JwtDecoder decoder(SecuritySettings.Issuer issuer) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(issuer.jwkSetUri())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        OAuth2TokenValidator<Jwt> claims = new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(issuer.audience())));
        decoder.setJwtValidator(claims);
        return new VerifiedTokens(decoder, claims, Ticker.systemTicker());
    }
}
