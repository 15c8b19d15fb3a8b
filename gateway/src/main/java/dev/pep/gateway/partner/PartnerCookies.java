package dev.pep.gateway.partner;

import dev.pep.gateway.browser.PublicAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of a partner's sessions, one for each purpose and subject, so that one link does not end the session of
 * another. Scripts cannot read them, no other site can make a browser send them, and their names tell nothing.
 */
@Component
class PartnerCookies {

    private static final int NAME_CHARACTERS = 16;
    private static final String FORMER = "pep-partner"; // of the version that knew one session in a browser

    private final PublicAddress address;

    PartnerCookies(PublicAddress address) {
        this.address = address;
    }

    Optional<RandomValue> in(HttpServletRequest request, String purpose, String subject) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(purpose, subject)))
                .map(Cookie::getValue)
                .map(RandomValue::new);
    }

    Optional<RandomValue> in(HttpServletRequest request, OpenedLink link) {
        return in(request, link.purpose(), link.subjectId().toString());
    }

    List<RandomValue> allIn(HttpServletRequest request) {
        return cookies(request).map(Cookie::getValue).map(RandomValue::new).toList();
    }

    /** Returns the names of a browser's cookies of partners' sessions, with the one of before. */
    List<String> names(HttpServletRequest request) {
        Stream<String> former = Stream.ofNullable(WebUtils.getCookie(request, address.cookieName(FORMER)))
                .map(Cookie::getName);
        return Stream.concat(cookies(request).map(Cookie::getName), former).toList();
    }

    String name(OpenedLink link) {
        return name(link.purpose(), link.subjectId().toString());
    }

    void set(HttpServletResponse response, String name, RandomValue value) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie(name, value.text()).build().toString());
    }

    void clear(HttpServletResponse response, String name) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie(name, "").maxAge(0).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .secure(address.secureCookies())
                .httpOnly(true)
                .sameSite("Strict")
                .path("/");
    }

    private Stream<Cookie> cookies(HttpServletRequest request) {
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().startsWith(named("")));
    }

    private String name(String purpose, String subject) {
        return named(new RandomValue(purpose + ' ' + subject).hexHash().substring(0, NAME_CHARACTERS));
    }

    private String named(String ending) {
        return address.cookieName("pep-partner-" + ending);
    }
}
