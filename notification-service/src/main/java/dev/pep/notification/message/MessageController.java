package dev.pep.notification.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.pep.notification.message.MessageSearch.MessageCounts;
import dev.pep.notification.message.MessageSearch.MessagePage;
import dev.pep.platform.access.ForAdministrators;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets an administrator see every message with its attempts and outcome, and send it again. */
@RestController
@RequestMapping("/api/notification/messages")
@ForAdministrators
@Tag(name = "Messages")
class MessageController {

    private final MessageSearch search;
    private final Attempts attempts;
    private final SendAgain again;

    MessageController(MessageSearch search, Attempts attempts, SendAgain again) {
        this.search = search;
        this.attempts = attempts;
        this.again = again;
    }

    @GetMapping
    @Operation(summary = "A page of all messages, newest first")
    MessagePage list(
            @Parameter(description = "Text in the recipient's address or the subject")
                    @RequestParam(required = false)
                    @Nullable String q,
            @Parameter(description = "Only messages in this state") @RequestParam(required = false) @Nullable MessageState state,
            @Parameter(description = "Cursor: 'next' of the previous page") @RequestParam(required = false) @Nullable String after) {
        return search.page(q, state, after == null || after.isEmpty() ? null : MessageCursor.parse(after));
    }

    @GetMapping("/counts")
    @Operation(summary = "How many messages are waiting, and how many have failed")
    MessageCounts counts() {
        return search.counts();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One message with every attempt to send it")
    MessageHistoryView one(@PathVariable UUID id) {
        return search.find(id)
                .map(message -> new MessageHistoryView(message, attempts.of(id)))
                .orElseThrow(() -> new NotFound("message"));
    }

    @PostMapping("/{id}/send-again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a message again; one that is still waiting is tried now")
    void sendAgain(@PathVariable UUID id, InternalUser user) {
        again.send(id, user.email());
    }

    /** A message with its whole history. */
    record MessageHistoryView(@JsonUnwrapped MessageView message, List<Attempt> history) {}
}
