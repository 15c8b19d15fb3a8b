package dev.pep.heatmap.history;

import dev.pep.platform.access.ForReaders;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The history of an account, for internal people. */
@RestController
@ForReaders
@Tag(name = "Heatmap")
class HistoryController {

    private final ReadHistory readHistory;

    HistoryController(ReadHistory readHistory) {
        this.readHistory = readHistory;
    }

    @GetMapping("/api/heatmap/accounts/{id}/history")
    @Operation(summary = "The history of an account: who reported, asked and changed what, newest first")
    AccountHistory history(@PathVariable UUID id, InternalUser user) {
        return readHistory.of(id, user);
    }
}
