package dev.pep.platform.view;

import dev.pep.platform.access.ForReaders;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Views of the service's list: one's own, and those that others share. */
@RestController
@RequestMapping("/api/${pep.api}/views")
@ForReaders
@Tag(name = "Views")
class ViewController {

    private final Views views;
    private final KeepViews keepViews;

    ViewController(Views views, KeepViews keepViews) {
        this.views = views;
        this.keepViews = keepViews;
    }

    /** Own views first, each part by name. */
    record ViewList(List<View> views) {}

    @GetMapping
    @Operation(summary = "The caller's views, and those that others share with the caller")
    ViewList list(InternalUser user) {
        return new ViewList(views.visibleTo(user));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One view")
    View get(@PathVariable UUID id, InternalUser user) {
        return views.byId(id, user).orElseThrow(() -> new NotFound("view"));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Save a new view")
    View add(@RequestBody ViewRequest request, InternalUser user) {
        return keepViews.add(request, user);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace one of the caller's views; 409 if the version is not the latest")
    View change(@PathVariable UUID id, @RequestBody ViewRequest request, InternalUser user) {
        return keepViews.change(id, request, user);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete one of the caller's views; 409 if the version is not the latest")
    void remove(
            @PathVariable UUID id,
            @Parameter(description = "The version that the caller has read") @RequestParam(required = false) @Nullable Integer version,
            InternalUser user) {
        keepViews.remove(id, version, user);
    }
}
