package dev.pep.platform.security;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Turns a token of the sign-in provider into an internal person, or into a machine where it names no email address. */
final class InternalTokenConverter implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final Set<String> REGIONS = ZoneId.getAvailableZoneIds();

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String email = token.getClaimAsString("email");
        return email == null ? machine(token) : person(token, email.toLowerCase(Locale.ROOT));
    }

    private static CallerToken person(Jwt token, String email) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (list(token, "roles").contains(role.name())) {
                roles.add(role);
            }
        }
        String name = token.getClaimAsString("name");
        OuScope ous = OuScope.of(list(token, "ous"));
        InternalUser user = new InternalUser(email, name == null ? email : name, roles, ous, zone(token));
        return new CallerToken(
                token, user, authorities(Authorities.INTERNAL, roles.stream().map(role -> "ROLE_" + role)));
    }

    private static CallerToken machine(Jwt token) {
        Set<String> scopes = new TreeSet<>(list(token, "roles"));
        for (String claim : List.of("scope", "scp")) {
            scopes.addAll(list(token, claim));
        }
        Machine machine = new Machine(String.valueOf(token.getSubject()), scopes);
        return new CallerToken(
                token, machine, authorities(Authorities.MACHINE, scopes.stream().map(scope -> "SCOPE_" + scope)));
    }

    private static List<GrantedAuthority> authorities(String kind, Stream<String> more) {
        return Stream.concat(Stream.of(kind), more)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    /** A claim of several values comes as an array, or as one string with spaces between (RFC 8693, section 4.2). */
    private static List<String> list(Jwt token, String claim) {
        Object value = token.getClaims().get(claim);
        if (value instanceof String text) {
            return Arrays.asList(text.split(" "));
        }
        List<String> values = value == null ? null : token.getClaimAsStringList(claim);
        return values == null ? List.of() : values;
    }

    /** A zone that nobody knows must not keep a person out; an offset is none, for PostgreSQL reads it turned round. */
    private static @Nullable ZoneId zone(Jwt token) {
        String zone = token.getClaimAsString("zoneinfo");
        return zone != null && REGIONS.contains(zone) ? ZoneId.of(zone) : null;
    }
}
