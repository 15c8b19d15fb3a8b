package dev.pep.gateway.partner;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request that brought the cookie of a living partner session; it carries no authority beyond that. */
class PartnerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient PartnerSession session;

    PartnerAuthentication(PartnerSession session) {
        super(List.of());
        this.session = session;
        setAuthenticated(true);
    }

    @Override
    public PartnerSession getPrincipal() {
        return session;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
