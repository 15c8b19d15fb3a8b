package dev.pep.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** The thing was there and has ended for good. */
public final class Gone extends Problem {

    private static final long serialVersionUID = 1L;

    public Gone(String type, String title, String detail) {
        super(HttpStatus.GONE, type, title, detail, Map.of());
    }
}
