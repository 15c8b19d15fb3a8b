package dev.pep.gateway.partner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Starts and ends the sessions that one browser has. The same link opened again replaces its session; those of other
 * links go on, up to a limit, so that their cookies always fit into a request.
 */
@Component
class BrowserSessions {

    private final PartnerCookies cookies;
    private final PartnerSessions sessions;
    private final PartnerSettings settings;

    BrowserSessions(PartnerCookies cookies, PartnerSessions sessions, PartnerSettings settings) {
        this.cookies = cookies;
        this.sessions = sessions;
        this.settings = settings;
    }

    void start(OpenedLink link, HttpServletRequest request, HttpServletResponse response) {
        String name = cookies.name(link);
        cookies.in(request, link).ifPresent(sessions::end);
        List<OpenedLink> others = sessions.alive(cookies.allIn(request)).stream()
                .map(PartnerSession::link)
                .toList();
        others.stream().skip(settings.sessionsPerBrowser() - 1L).forEach(tooMany -> end(tooMany, request, response));
        clearEnded(
                request,
                response,
                Stream.concat(Stream.of(name), others.stream().map(cookies::name))
                        .toList());
        cookies.set(response, name, sessions.start(link));
    }

    void end(OpenedLink link, HttpServletRequest request, HttpServletResponse response) {
        cookies.in(request, link).ifPresent(sessions::end);
        cookies.clear(response, cookies.name(link));
    }

    private void clearEnded(HttpServletRequest request, HttpServletResponse response, List<String> needed) {
        cookies.names(request).stream()
                .filter(name -> !needed.contains(name))
                .forEach(name -> cookies.clear(response, name));
    }
}
