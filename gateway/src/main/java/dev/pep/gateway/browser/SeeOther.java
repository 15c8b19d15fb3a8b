package dev.pep.gateway.browser;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Sends a browser to another address with a GET. Not by sendRedirect with a status: that commits the response behind
 * the back of Spring's wrappers, so that neither the session nor its new cookie would be saved.
 */
public final class SeeOther {

    private SeeOther() {}

    public static void to(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
