package dev.pep.gateway.signin;

import dev.pep.gateway.browser.PublicAddress;
import dev.pep.gateway.browser.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends the browser on to the sign-in server, which ends its own session too and sends the browser back here. */
@Component
class SignOut implements LogoutSuccessHandler {

    private final SignInSettings settings;
    private final PublicAddress address;

    SignOut(SignInSettings settings, PublicAddress address) {
        this.settings = settings;
        this.address = address;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        SeeOther.to(response, target(person));
    }

    private String target(@Nullable Authentication person) {
        if (person == null || !(person.getPrincipal() instanceof OidcUser user)) {
            return settings.afterSignOut();
        }
        return UriComponentsBuilder.fromUri(settings.endSessionUri())
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(user.getIdToken().getTokenValue(), address.publicUrl() + settings.afterSignOut())
                .toUriString();
    }
}
