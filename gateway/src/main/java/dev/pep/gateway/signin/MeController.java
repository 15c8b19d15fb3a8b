package dev.pep.gateway.signin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page who is signed in; the services decide by the access token, never by this. */
@RestController
class MeController {

    record Me(
            @Nullable String email,
            @Nullable String name,
            List<String> roles,
            List<String> ous,
            @Nullable String zone) {}

    @GetMapping("/api/me")
    Me me(@AuthenticationPrincipal OidcUser user) {
        return new Me(
                user.getEmail(), user.getFullName(), listed(user, "roles"), listed(user, "ous"), user.getZoneInfo());
    }

    private static List<String> listed(OidcUser user, String claim) {
        return Objects.requireNonNullElse(user.getClaimAsStringList(claim), List.of());
    }
}
