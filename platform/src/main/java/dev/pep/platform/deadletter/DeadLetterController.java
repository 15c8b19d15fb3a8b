package dev.pep.platform.deadletter;

import dev.pep.platform.access.ForAdministrators;
import dev.pep.platform.deadletter.LetterSearch.WaitingCause;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets an administrator see what could not be handled or sent, send it back, or throw it away. */
@RestController
@RequestMapping("/api/${pep.api}/dead-letters")
@ForAdministrators
@Tag(name = "Dead letters")
class DeadLetterController {

    private final LetterSearch search;
    private final LetterDetails details;
    private final SendBack sendBack;
    private final SendBackMany sendBackMany;
    private final Discard discard;

    DeadLetterController(
            LetterSearch search, LetterDetails details, SendBack sendBack, SendBackMany sendBackMany, Discard discard) {
        this.search = search;
        this.details = details;
        this.sendBack = sendBack;
        this.sendBackMany = sendBackMany;
        this.discard = discard;
    }

    @GetMapping
    @Operation(summary = "Dead letters, newest first, and how many wait by cause")
    LetterPage list(
            @Parameter(description = "Only dead letters in this state") @RequestParam(required = false) @Nullable LetterState state,
            @Parameter(description = "Only dead letters with this cause") @RequestParam(required = false) @Nullable String cause,
            @Parameter(description = "Cursor: 'next' of the previous page") @RequestParam(required = false) @Nullable String after) {
        return LetterPage.of(
                search.newest(state, blankToNull(cause), LetterCursor.parse(after), LetterPage.SIZE + 1),
                search.causes());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A dead letter with its headers, its content as far as it can be read, and its history")
    LetterDetails.LetterDetail one(@PathVariable String id) {
        return details.find(id).orElseThrow(() -> new NotFound("dead letter"));
    }

    @PostMapping("/{id}/send-back")
    @Operation(summary = "Send a dead letter back, to be handled or sent again; safe to repeat")
    LetterOutcome sendBack(@PathVariable String id, InternalUser user) {
        return sendBack.send(id, user.email());
    }

    @PostMapping("/send-back")
    @Operation(
            summary =
                    "Send back the next dead letters that wait, oldest first; repeat with 'next' as 'after' until it is null")
    SendBackMany.Progress sendBackMany(@RequestBody SendBackRequest request, InternalUser user) {
        return sendBackMany.some(blankToNull(request.cause()), LetterCursor.parse(request.after()), user.email());
    }

    @PostMapping("/{id}/discard")
    @Operation(summary = "Discard a dead letter for good; the reason stays on record")
    LetterOutcome discard(@PathVariable String id, @Valid @RequestBody DiscardRequest request, InternalUser user) {
        return discard.discard(id, request.reason().strip(), user.email());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Which letters to send back; no cause means all. */
    record SendBackRequest(
            @Schema(description = "Only dead letters with this cause; all if left out") @Nullable String cause,

            @Schema(description = "Cursor: 'next' of the previous answer; from the oldest if left out") @Nullable String after) {}

    /** Why a letter is discarded. */
    record DiscardRequest(
            @Schema(description = "Why it is discarded; stays on record") @NotBlank @Size(max = 500) String reason) {}

    /** Some letters, and where to go on. */
    record LetterPage(List<LetterView> letters, @Nullable String next, List<WaitingCause> causes) {

        static final int SIZE = 50;

        static LetterPage of(List<LetterView> found, List<WaitingCause> causes) {
            boolean more = found.size() > SIZE;
            List<LetterView> shown = more ? found.subList(0, SIZE) : found;
            return new LetterPage(shown, more ? shown.getLast().cursor().toString() : null, causes);
        }
    }
}
