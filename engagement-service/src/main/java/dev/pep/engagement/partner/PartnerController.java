package dev.pep.engagement.partner;

import dev.pep.platform.access.ForReaders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who can be invited. */
@RestController
@RequestMapping("/api/engagement/partners")
@ForReaders
@Tag(name = "Partners")
class PartnerController {

    private final Partners partners;

    PartnerController(Partners partners) {
        this.partners = partners;
    }

    /**
     * A partner that can be chosen.
     *
     * @param contacts names of its active contacts; without any it cannot be invited
     */
    record PartnerChoice(UUID id, String name, String shortName, List<String> contacts) {}

    /** Partners by name. */
    record PartnerChoices(List<PartnerChoice> partners) {}

    @GetMapping
    @Operation(summary = "The active partners and their active contacts, by name")
    PartnerChoices find(
            @Parameter(description = "Text in the partner's name") @RequestParam(defaultValue = "") String q) {
        return new PartnerChoices(partners.find(q.replace("\0", "").strip()).stream()
                .map(partner -> new PartnerChoice(
                        partner.id(),
                        partner.name(),
                        partner.shortName(),
                        partner.contacts().stream().map(Contact::name).toList()))
                .toList());
    }
}
