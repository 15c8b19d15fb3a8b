package dev.pep.platform.readmodel;

import dev.pep.platform.access.ForAdministrators;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.readmodel.Build.Reason;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets an administrator see how the read models are, and have one built anew while the old one is read. */
@RestController
@RequestMapping("/api/${pep.api}/read-models")
@ForAdministrators
@Tag(name = "Read models")
class ReadModelController {

    private final ReadModels models;
    private final Succession succession;

    ReadModelController(ReadModels models, Succession succession) {
        this.models = models;
        this.succession = succession;
    }

    @GetMapping
    @Operation(summary = "What this service keeps of other services' states: how old it is, and what is being rebuilt")
    List<ModelView> list() {
        return models.all();
    }

    @PostMapping("/{model}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Rebuild a model from its topic, beside the one that is read; safe to repeat")
    ModelView rebuild(@PathVariable String model, InternalUser user) {
        ReadModel<?> declared = models.declared(model).orElseThrow(() -> new NotFound("read model"));
        succession.rebuild(declared, Reason.ASKED, user.email());
        return models.of(model);
    }
}
