package dev.pep.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Tells what a mail server's refusals mean: 5xx for the recipient or the content is final, everything else passes. Only
 * codes are told, as the server's own words may name a person.
 */
final class SmtpAnswers {

    private static final Pattern ENHANCED = Pattern.compile("\\b[45]\\.\\d{1,3}\\.\\d{1,3}\\b");
    private static final int CLOSING = 421;

    /** No sign-in, or not enough of one: our set-up is at fault, not the mail. */
    private static final Set<Integer> NOT_SIGNED_IN = Set.of(530, 534, 535, 538);

    private SmtpAnswers() {}

    static RuntimeException explain(MailException failure) {
        List<Throwable> causes = causes(failure);
        if (failure instanceof MailAuthenticationException
                || causes.stream().anyMatch(AuthenticationFailedException.class::isInstance)) {
            return unreachable("The mail server refuses our sign-in");
        }
        if (causes.stream().anyMatch(SmtpAnswers::lacksEncryption)) {
            return unreachable("The mail server offers no encryption (STARTTLS)");
        }
        return causes.stream()
                .flatMap(cause -> answer(cause).stream())
                .max(Comparator.comparing(Answer::to))
                .map(SmtpAnswers::explain)
                .orElseGet(() -> unreachable("The mail server does not answer: " + nameOf(causes)));
    }

    /** Jakarta Mail has no type for it, only these words. */
    private static boolean lacksEncryption(Throwable cause) {
        return cause instanceof MessagingException
                && String.valueOf(cause.getMessage()).startsWith("STARTTLS is required");
    }

    private static RuntimeException explain(Answer answer) {
        String reason = "The mail server answered " + answer.code + answer.enhanced
                + (answer.to == Step.RECIPIENT ? " to the recipient" : "");
        if (answer.code == CLOSING || answer.to == Step.SENDER || NOT_SIGNED_IN.contains(answer.code)) {
            return unreachable(reason);
        }
        return answer.code >= 500 ? new MailRefused(reason) : new MailDeferred(MailDeferred.Cause.LATER, reason, null);
    }

    private static MailDeferred unreachable(String reason) {
        return new MailDeferred(MailDeferred.Cause.UNREACHABLE, reason, null);
    }

    private static Optional<Answer> answer(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException recipient) {
            return answer(recipient.getReturnCode(), recipient, Step.RECIPIENT);
        }
        if (cause instanceof SMTPSenderFailedException sender) {
            return answer(sender.getReturnCode(), sender, Step.SENDER);
        }
        if (cause instanceof SMTPSendFailedException content) {
            return answer(content.getReturnCode(), content, Step.CONTENT);
        }
        return Optional.empty();
    }

    private static Optional<Answer> answer(int code, Exception words, Step to) {
        Matcher enhanced = ENHANCED.matcher(String.valueOf(words.getMessage()));
        return code < 400
                ? Optional.empty()
                : Optional.of(new Answer(code, enhanced.find() ? " " + enhanced.group() : "", to));
    }

    /** Returns the failure and all that it comes from: Jakarta Mail chains what went wrong beside the cause. */
    private static List<Throwable> causes(MailException failure) {
        List<Throwable> found = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable cause = open.pop();
            found.add(cause);
            if (cause.getCause() != null) {
                open.add(cause.getCause());
            }
            if (cause instanceof MailSendException several) {
                open.addAll(List.of(several.getMessageExceptions()));
            }
            if (cause instanceof MessagingException chained && chained.getNextException() != null) {
                open.add(chained.getNextException());
            }
        }
        return found;
    }

    private static String nameOf(List<Throwable> causes) {
        return causes.getLast().getClass().getSimpleName();
    }

    /** What an answer was to; Jakarta Mail tells the more exact ones beside a general one. */
    private enum Step {
        CONTENT,
        SENDER,
        RECIPIENT
    }

    private record Answer(int code, String enhanced, Step to) {}
}
