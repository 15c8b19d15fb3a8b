package dev.pep.gateway.person;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Notes the name of each person who signs in, as the sign-in server tells it; who has none stays an address. */
@Component
class SignInListener {

    private final KnownPeople people;

    SignInListener(KnownPeople people) {
        this.people = people;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent signedIn) {
        if (signedIn.getAuthentication().getPrincipal() instanceof OidcUser user
                && user.getEmail() != null
                && user.getFullName() != null) {
            people.signedIn(user.getEmail(), user.getFullName());
        }
    }
}
