package dev.pep.notification.directory;

import dev.pep.notification.directory.GraphDirectory.Names;
import dev.pep.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells services what the company's directory calls people; there is none where mails go by SMTP. */
@RestController
@Tag(name = "Directory")
class DirectoryController {

    private static final int MOST = 50;

    private final Optional<GraphDirectory> directory;

    DirectoryController(Optional<GraphDirectory> directory) {
        this.directory = directory;
    }

    @PostMapping("/internal/people/names")
    @PreAuthorize("hasAuthority('SCOPE_people.read')")
    @Operation(summary = "The names of the people with these email addresses, from the directory")
    NamesView names(@RequestBody NamesRequest request) {
        List<String> addresses = request.addresses();
        return directory
                .flatMap(graph -> graph.named(addresses))
                .map(NamesView::of)
                .orElseGet(() -> new NamesView(false, List.of(), addresses));
    }

    /** Whose names are wanted. */
    record NamesRequest(
            @Schema(description = "1 to " + MOST + " email addresses") @Nullable List<@Nullable String> emails) {

        List<String> addresses() {
            if (emails == null || emails.isEmpty() || emails.size() > MOST) {
                throw new Invalid(Map.of("emails", "Ask for 1 to " + MOST + " addresses at once."));
            }
            return emails.stream()
                    .filter(Objects::nonNull)
                    .filter(address -> !address.isBlank() && address.length() <= AddressFilter.LONGEST)
                    .toList();
        }
    }

    /** The names that there are. */
    record NamesView(
            @Schema(
                    description =
                            "Whether all were looked up; false if there is no directory, no permission to ask it, or too"
                                    + " little time")
            boolean asked,

            @Schema(description = "The people whom the directory knows, with the addresses as the caller gave them")
            List<Person> people,

            @Schema(description = "Addresses that were not looked up, so that the directory may know them")
            List<String> leftOut) {

        static NamesView of(Names names) {
            return new NamesView(names.leftOut().isEmpty(), names.known(), names.leftOut());
        }
    }
}
