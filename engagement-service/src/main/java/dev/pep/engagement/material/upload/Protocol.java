package dev.pep.engagement.material.upload;

import dev.pep.platform.problem.Invalid;
import dev.pep.platform.problem.ProblemDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

/**
 * Answers calls of the tus protocol, version 1.0, with its extensions creation, checksum, termination and expiration. A
 * call that finds all bytes there, be it the one that has sent the last or one that only asks how far it is, makes a
 * material of them, and says which in the header {@code Pep-Material}.
 */
@Component
class Protocol {

    static final String MATERIAL = "Pep-Material";
    private static final long UNKNOWN = -1;

    private static final Logger LOG = LoggerFactory.getLogger(Protocol.class);

    private final UploadServices services;

    Protocol(UploadServices services) {
        this.services = services;
    }

    /** Answers a call below a path. */
    void answer(String path, Sender sender, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Tus-Resumable", "1.0.0");
        requirePossible(request);
        try (SentUploads uploads = new SentUploads(services, sender)) {
            new TusCall(path, uploads).process(new PlainCall(request), response, sender.owner());
            uploads.keep();
            finish(uploads, response);
        } catch (RuntimeException refused) {
            response.setContentLengthLong(UNKNOWN); // the library has said that there is no body
            throw refused;
        } catch (IOException cutOff) {
            LOG.debug("An upload was cut off", cutOff);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
    }

    private void finish(SentUploads uploads, HttpServletResponse response) {
        uploads.upload()
                .filter(Upload::isComplete)
                .ifPresent(upload -> response.setHeader(
                        MATERIAL, services.finish().finish(upload).toString()));
    }

    /** Says of a new file in words what the library would not. */
    private void requirePossible(HttpServletRequest request) {
        String length = request.getHeader("Upload-Length");
        if (!request.getMethod().equals("POST") || length == null) {
            return;
        }
        if (length.strip().equals("0")) {
            throw new Invalid(Map.of("file", "The file is empty: it has 0 bytes. Choose another one."));
        }
        if (isTooLarge(length.strip())) {
            DataSize most = services.settings().maxSize();
            throw new ErrorResponseException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    ProblemDetails.of(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "file-too-large",
                            "The file is too large",
                            "A file can have at most %d MB. Give a link to it instead.".formatted(most.toMegabytes())),
                    null);
        }
    }

    private boolean isTooLarge(String length) {
        return length.matches("[0-9]+")
                && (length.length() > 18
                        || Long.parseLong(length)
                                > services.settings().maxSize().toBytes());
    }
}
