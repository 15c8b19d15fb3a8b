package dev.pep.platform.security;

import java.util.List;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;

/** Turns a token of the gateway into a partner's contact, whose only authority is the purpose of the link. */
final class PartnerTokenConverter implements Converter<Jwt, AbstractAuthenticationToken> {

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String purpose = text(token, "purpose");
        PartnerCaller caller = new PartnerCaller(
                purpose,
                uuid(token, "link"),
                Integer.parseInt(text(token, "generation")),
                uuid(token, "subject_id"),
                uuid(token, "contact"));
        return new CallerToken(
                token, caller, AuthorityUtils.createAuthorityList(List.of(Authorities.PARTNER, "PURPOSE_" + purpose)));
    }

    private static UUID uuid(Jwt token, String claim) {
        return UUID.fromString(text(token, claim));
    }

    private static String text(Jwt token, String claim) {
        String value = token.getClaimAsString(claim);
        if (value == null) {
            throw new BadCredentialsException("The token has no claim " + claim);
        }
        return value;
    }
}
