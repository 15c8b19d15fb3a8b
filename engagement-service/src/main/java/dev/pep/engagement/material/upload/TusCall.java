package dev.pep.engagement.material.upload;

import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.problem.ProblemDetails;
import java.util.Map;
import me.desair.tus.server.HttpMethod;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.exception.UploadChecksumMismatchException;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.exception.UploadOffsetMismatchException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UploadLock;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.util.TusServletRequest;
import me.desair.tus.server.util.TusServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponseException;

/**
 * The protocol for one call. What the library refuses is told as a problem, like everything else; which call may write
 * is not its locks' affair, for these hold on one machine only.
 */
final class TusCall extends TusFileUploadService {

    private final SentUploads uploads;

    TusCall(String path, SentUploads uploads) {
        this.uploads = uploads;
        withUploadUri(path);
        withUploadStorageService(uploads);
        withUploadLockingService(new NoLocks());
        disableTusExtension("concatenation");
    }

    @Override
    protected void processTusException(
            HttpMethod method,
            TusServletRequest request,
            TusServletResponse response,
            String owner,
            TusException refusal) {
        if (refusal instanceof UploadChecksumMismatchException) {
            uploads.removeLastNumberOfBytes(new UploadInfo(), request.getBytesRead());
        }
        throw problem(refusal);
    }

    private RuntimeException problem(TusException refusal) {
        return switch (refusal) {
            case UploadNotFoundException missing -> new NotFound("upload");
            case UploadOffsetMismatchException stale ->
                new Conflict(
                        "stale-offset",
                        "The upload is at another place",
                        "The upload has gone on elsewhere, or less of it has arrived. It goes on by itself.",
                        Map.of("offset", uploads.upload().map(Upload::received).orElse(0L)));
            case UploadChecksumMismatchException damaged -> new WrongDigest();
            default -> other(refusal);
        };
    }

    private static ErrorResponseException other(TusException refusal) {
        HttpStatusCode status = HttpStatusCode.valueOf(refusal.getStatus());
        String words = String.valueOf(refusal.getMessage());
        return new ErrorResponseException(
                status, ProblemDetails.of(status, "tus-protocol", "This is not how uploads are sent", words), null);
    }

    /** See {@link UploadHolds}. */
    private static final class NoLocks implements UploadLockingService {

        @Override
        public @Nullable UploadLock lockUploadByUri(String uri) {
            return null;
        }

        @Override
        public void cleanupStaleLocks() {}

        @Override
        public boolean isLocked(UploadId id) {
            return false;
        }

        @Override
        public void setIdFactory(UploadIdFactory factory) {}
    }
}
