package dev.pep.notification.mail;

import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.ApiException;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;

/** Tells what Graph's refusals mean: the mail's own fault is final, everything else passes. */
final class GraphAnswers {

    private static final Set<Integer> FAULT_OF_THE_MAIL = Set.of(400, 413, 422);
    private static final int TOO_MANY = 429;

    private GraphAnswers() {}

    static RuntimeException explain(RuntimeException failure, Instant now) {
        if (failure instanceof ApiException answer && answer.getResponseStatusCode() > 0) {
            return explain(answer, now);
        }
        return new MailDeferred(
                MailDeferred.Cause.UNREACHABLE, "Microsoft Graph does not answer: " + nameOf(failure), null);
    }

    private static RuntimeException explain(ApiException answer, Instant now) {
        int status = answer.getResponseStatusCode();
        String reason = "Microsoft Graph answered " + status + code(answer);
        if (FAULT_OF_THE_MAIL.contains(status)) {
            return new MailRefused(reason);
        }
        return new MailDeferred(
                status == TOO_MANY ? MailDeferred.Cause.THROTTLED : MailDeferred.Cause.UNREACHABLE,
                reason,
                RetryAfter.of(answer.getResponseHeaders(), now).orElse(null));
    }

    /** Only Graph's code is told: its message may name a person. */
    private static String code(ApiException answer) {
        return answer instanceof ODataError error
                        && error.getError() != null
                        && error.getError().getCode() != null
                ? " " + OneLine.of(error.getError().getCode())
                : "";
    }

    private static String nameOf(RuntimeException failure) {
        Throwable cause = failure.getCause();
        return (cause instanceof IOException ? cause : failure).getClass().getSimpleName();
    }
}
