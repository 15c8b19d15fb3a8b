package dev.pep.engagement.material.upload;

import dev.pep.platform.problem.ProblemDetails;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Another call is sending the same upload, from another tab or before a connection was lost. */
final class UploadBusy extends ErrorResponseException {

    private static final long serialVersionUID = 1L;
    private static final String SECONDS = "3";

    UploadBusy() {
        super(
                HttpStatus.LOCKED,
                ProblemDetails.of(
                        HttpStatus.LOCKED,
                        "upload-busy",
                        "This file is being uploaded already",
                        "Another tab is uploading this file, or did until a moment ago. It goes on by itself."),
                null);
        getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
