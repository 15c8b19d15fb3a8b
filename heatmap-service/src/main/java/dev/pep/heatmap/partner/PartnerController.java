package dev.pep.heatmap.partner;

import dev.pep.platform.access.ForAdministrators;
import dev.pep.platform.access.ForReaders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The partner directory: read by all internal people, kept by administrators. */
@RestController
@RequestMapping("/api/heatmap/partners")
@ForReaders
@Tag(name = "Partners")
class PartnerController {

    private final Partners partners;
    private final SavePartner savePartner;
    private final MatchPartners matchPartners;

    PartnerController(Partners partners, SavePartner savePartner, MatchPartners matchPartners) {
        this.partners = partners;
        this.savePartner = savePartner;
        this.matchPartners = matchPartners;
    }

    /** Partners by name. */
    record PartnerList(List<Partner> partners) {}

    /** Names of partners, as pasted. */
    record MatchRequest(
            @Schema(description = "Names or short names as people write them, at most " + MatchPartners.MOST_NAMES)
            @Nullable List<@Nullable String> names) {

        List<String> given() {
            return names == null
                    ? List.of()
                    : names.stream().filter(Objects::nonNull).toList();
        }
    }

    @GetMapping
    @Operation(summary = "Partners with their contacts, by name")
    PartnerList find(
            @Parameter(description = "Text in the partner's name, or in a contact's name or email address")
                    @RequestParam(defaultValue = "")
                    String q) {
        return new PartnerList(partners.find(q.replace("\0", "").strip().toLowerCase(Locale.ROOT)));
    }

    @PostMapping
    @ForAdministrators
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a partner with its contacts")
    Partner add(@RequestBody PartnerRequest request) {
        return savePartner.add(request);
    }

    @PutMapping("/{id}")
    @ForAdministrators
    @Operation(summary = "Replace a partner and its contacts; 409 if the version is not the latest")
    Partner change(@PathVariable UUID id, @RequestBody PartnerRequest request) {
        return savePartner.change(id, request);
    }

    @PostMapping("/match")
    @Operation(summary = "Match a pasted list of names with partners")
    MatchPartners.Matches match(@RequestBody MatchRequest request) {
        return matchPartners.match(request.given());
    }
}
