package dev.pep.engagement.desk.list;

import dev.pep.platform.access.ForReaders;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of engagements. */
@RestController
@RequestMapping("/api/engagement/engagements")
@ForReaders
@Tag(name = "Engagements")
class EngagementListController {

    private final ListEngagements listEngagements;
    private final CountEngagements countEngagements;

    EngagementListController(ListEngagements listEngagements, CountEngagements countEngagements) {
        this.listEngagements = listEngagements;
        this.countEngagements = countEngagements;
    }

    @GetMapping
    @Operation(summary = "A page of the engagements of the caller's operating units")
    EngagementPage find(
            InternalUser user,
            @ParameterObject EngagementFilter filter,
            @ParameterObject EngagementPageRequest request) {
        return listEngagements.find(filter, request, user);
    }

    @GetMapping("/facets")
    @Operation(summary = "How many engagements of the caller's operating units each value of the filter would leave")
    EngagementFacets facets(InternalUser user, @ParameterObject EngagementFilter filter) {
        return countEngagements.count(filter, user);
    }
}
