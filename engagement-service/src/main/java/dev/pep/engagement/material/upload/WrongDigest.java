package dev.pep.engagement.material.upload;

import dev.pep.platform.problem.ProblemDetails;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponseException;

/** What has come is not what was sent. */
final class WrongDigest extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /** As tus has it. */
    private static final HttpStatusCode CHECKSUM_MISMATCH = HttpStatusCode.valueOf(460);

    WrongDigest() {
        super(
                CHECKSUM_MISMATCH,
                ProblemDetails.of(
                        CHECKSUM_MISMATCH,
                        "checksum-mismatch",
                        "The file was damaged on its way",
                        "What has arrived is not what was sent, so it was not kept. Upload it again."),
                null);
    }
}
