package dev.pep.engagement.material.type;

import dev.pep.platform.problem.ProblemDetails;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A file is not taken, whoever sends it; the words say what to do. */
public final class FileRefused extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private FileRefused(String detail) {
        super(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                ProblemDetails.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-refused", "This file cannot be taken", detail),
                null);
    }

    static FileRefused contradiction(String name, String claimed, String is) {
        return new FileRefused(
                "By its name, \"%s\" is %s, but its content is %s. Choose the right file, or give it the name of what it is."
                        .formatted(name, claimed, is));
    }

    static FileRefused danger(String name, String is) {
        return new FileRefused(
                "\"%s\" is %s. Files that can run on the computer of whoever opens them are not taken. Send it as a PDF, a presentation, a picture, a video or a ZIP file."
                        .formatted(name, is));
    }
}
