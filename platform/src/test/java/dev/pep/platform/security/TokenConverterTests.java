package dev.pep.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenConverterTests {

    private final InternalTokenConverter internal = new InternalTokenConverter();
    private final PartnerTokenConverter partner = new PartnerTokenConverter();

    @Test
    void readsAPersonWithKnownRolesAndUnits() {
        CallerToken token = (CallerToken) internal.convert(jwt(Map.of(
                "email", "ECM.Central.1@pep.example",
                "name", "ECM Central 1",
                "roles", List.of("ECM", "SOMETHING_ELSE"),
                "ous", List.of("US Central"),
                "zoneinfo", "America/Chicago")));
        assertThat(token.caller())
                .isEqualTo(new InternalUser(
                        "ecm.central.1@pep.example",
                        "ECM Central 1",
                        Set.of(Role.ECM),
                        new OuScope(false, Set.of("US Central")),
                        ZoneId.of("America/Chicago")));
        assertThat(authorities(token)).containsExactlyInAnyOrder("INTERNAL", "ROLE_ECM");
        assertThat(token.getName()).isEqualTo("ecm.central.1@pep.example");
    }

    @Test
    void alignsToEveryUnitByAStar() {
        OuScope scope = OuScope.of(List.of("*"));
        assertThat(scope.includes("Anything")).isTrue();
        assertThat(OuScope.of(List.of()).includes("Anything")).isFalse();
    }

    @ParameterizedTest
    @DisplayName("a zone that nobody knows, or an offset in its place, keeps nobody out")
    @ValueSource(strings = {"Mars/Olympus", "+02:00", "UTC+3", "Z"})
    void letsAPersonInWhoseZoneNobodyKnows(String zone) {
        CallerToken token = (CallerToken) internal.convert(jwt(Map.of("email", "a@pep.example", "zoneinfo", zone)));
        assertThat(((InternalUser) token.caller()).zone()).isNull();
    }

    @Test
    @DisplayName("a token without an email address is a machine, and never gets a role")
    void readsAMachine() {
        AbstractAuthenticationToken token =
                internal.convert(jwt(Map.of("scope", "links.issue row-sets.write", "roles", List.of("ADMINISTRATOR"))));
        assertThat(authorities(token))
                .containsExactlyInAnyOrder(
                        "MACHINE", "SCOPE_links.issue", "SCOPE_row-sets.write", "SCOPE_ADMINISTRATOR");
    }

    @Test
    @DisplayName("section 7: a partner's token carries one authority, its purpose, whatever else it claims")
    void readsAPartner() {
        UUID link = UUID.randomUUID();
        CallerToken token = (CallerToken) partner.convert(jwt(Map.of(
                "purpose", "report",
                "link", link.toString(),
                "generation", 2,
                "subject_id", link.toString(),
                "contact", link.toString(),
                "roles", List.of("ADMINISTRATOR"))));
        assertThat(token.caller()).isEqualTo(new PartnerCaller("report", link, 2, link, link));
        assertThat(authorities(token)).containsExactlyInAnyOrder("PARTNER", "PURPOSE_report");
    }

    @Test
    void refusesAPartnersTokenWithoutALink() {
        Jwt token = jwt(Map.of("purpose", "report"));
        assertThatThrownBy(() -> partner.convert(token)).isInstanceOf(BadCredentialsException.class);
    }

    private static List<String> authorities(AbstractAuthenticationToken token) {
        return token.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }

    private static Jwt jwt(Map<String, Object> claims) {
        return Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .subject("subject")
                .claims(all -> all.putAll(claims))
                .build();
    }
}
