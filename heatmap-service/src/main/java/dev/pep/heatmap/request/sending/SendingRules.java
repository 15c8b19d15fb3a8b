package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.partner.Partner;
import dev.pep.heatmap.request.AskablePartners;
import dev.pep.heatmap.request.DueDates;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What an order to ask partners must be before it is accepted. */
@Component
class SendingRules {

    private final DueDates dueDates;
    private final AskablePartners partners;

    SendingRules(DueDates dueDates, AskablePartners partners) {
        this.dueDates = dueDates;
        this.partners = partners;
    }

    /** Returns the partners to ask, each of whom can be asked. */
    List<Partner> check(SendingRequest request, InternalUser user) {
        Map<String, String> errors = new HashMap<>();
        dueDates.problem(request.dueOn(), user).ifPresent(wrong -> errors.put("dueOn", wrong));
        String message = Objects.requireNonNullElse(request.message(), "");
        if (message.codePointCount(0, message.length()) > SendingRequest.LONGEST_MESSAGE) {
            errors.put("message", "The message is longer than " + SendingRequest.LONGEST_MESSAGE + " characters.");
        }
        if (message.indexOf('\0') >= 0) {
            errors.put("message", "The message contains a character that is not text.");
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return partners.askable(request.partnerIds());
    }
}
