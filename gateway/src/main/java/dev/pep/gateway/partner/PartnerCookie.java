package dev.pep.gateway.partner;

import dev.pep.gateway.browser.PublicAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie of a partner's session; scripts cannot read it and no other site can make a browser send it. */
@Component
class PartnerCookie {

    private final PublicAddress address;

    PartnerCookie(PublicAddress address) {
        this.address = address;
    }

    Optional<RandomValue> in(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name()))
                .map(Cookie::getValue)
                .map(RandomValue::new);
    }

    void set(HttpServletResponse response, RandomValue value) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(value.text()).build().toString());
    }

    void clear(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("").maxAge(0).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(name(), value)
                .secure(address.secureCookies())
                .httpOnly(true)
                .sameSite("Strict")
                .path("/");
    }

    private String name() {
        return address.cookieName("pep-partner");
    }
}
