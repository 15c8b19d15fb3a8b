package dev.pep.engagement.desk;

import dev.pep.platform.access.ForReaders;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the caller. */
@RestController
@ForReaders
@Tag(name = "Work")
class WorkController {

    private final ShowWork showWork;

    WorkController(ShowWork showWork) {
        this.showWork = showWork;
    }

    @GetMapping("/api/engagement/work")
    @Operation(summary = "What waits for the caller")
    WorkView work(InternalUser user) {
        return showWork.of(user);
    }
}
