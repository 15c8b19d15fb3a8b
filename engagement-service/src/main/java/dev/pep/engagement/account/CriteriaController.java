package dev.pep.engagement.account;

import dev.pep.platform.access.ForReaders;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What criteria match while they are chosen. */
@RestController
@RequestMapping("/api/engagement/criteria")
@ForReaders
@Tag(name = "Criteria")
class CriteriaController {

    private final CountAccounts countAccounts;

    CriteriaController(CountAccounts countAccounts) {
        this.countAccounts = countAccounts;
    }

    @GetMapping("/counts")
    @Operation(summary = "How many accounts of the caller's operating units criteria match, and of how many sellers")
    CriteriaCounts counts(InternalUser user, @ParameterObject CriteriaParameters parameters) {
        return countAccounts.counts(parameters.criteria(), user);
    }
}
