package dev.pep.gateway.partner;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Finds the session that a request is for: of the purpose in its path and the subject that it names, by header or, for
 * a download, in its address. Where it names none, reading is for the session that this browser opened last, and a
 * change only for the one session of that purpose that there is, because it must never reach another link's subject.
 */
@Component
class CalledSession {

    private static final String API = "/api/partner/";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String SUBJECT_HEADER = "Pep-Subject";
    private static final String SUBJECT_PARAMETER = "subject";

    private final PartnerCookies cookies;
    private final PartnerSessions sessions;

    CalledSession(PartnerCookies cookies, PartnerSessions sessions) {
        this.cookies = cookies;
        this.sessions = sessions;
    }

    Optional<PartnerSession> of(HttpServletRequest request) {
        String purpose = purpose(request.getRequestURI());
        Optional<String> subject = subject(request);
        return subject.isPresent()
                ? session(request, purpose, subject.get())
                : unnamed(request, purpose)
                        .flatMap(session -> session(
                                request, purpose, session.link().subjectId().toString()));
    }

    /** Returns the session that a request to end one is for; it names a subject but no purpose. */
    Optional<PartnerSession> toEnd(HttpServletRequest request) {
        Optional<String> subject = subject(request);
        return sessions.alive(cookies.allIn(request)).stream()
                .filter(session -> subject.isEmpty()
                        || subject.get().equals(session.link().subjectId().toString()))
                .findFirst();
    }

    private Optional<PartnerSession> session(HttpServletRequest request, String purpose, String subject) {
        return cookies.in(request, purpose, subject)
                .flatMap(sessions::find)
                .filter(session -> session.link().purpose().equals(purpose)
                        && session.link().subjectId().toString().equals(subject));
    }

    private Optional<PartnerSession> unnamed(HttpServletRequest request, String purpose) {
        List<PartnerSession> latestFirst = sessions.alive(cookies.allIn(request)).stream()
                .filter(session -> session.link().purpose().equals(purpose))
                .toList();
        return latestFirst.size() == 1 || READING.contains(request.getMethod())
                ? latestFirst.stream().findFirst()
                : Optional.empty();
    }

    private static String purpose(String path) {
        String after = path.startsWith(API) ? path.substring(API.length()) : "";
        int end = after.indexOf('/');
        return end < 0 ? after : after.substring(0, end);
    }

    /** Not as a parameter of the request: that would read the body of a form, which is for the service. */
    private static Optional<String> subject(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(SUBJECT_HEADER))
                .or(() -> Optional.ofNullable(UriComponentsBuilder.newInstance()
                        .query(request.getQueryString())
                        .build()
                        .getQueryParams()
                        .getFirst(SUBJECT_PARAMETER)))
                .map(subject -> subject.toLowerCase(Locale.ROOT));
    }
}
