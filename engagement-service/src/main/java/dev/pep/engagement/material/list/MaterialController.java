package dev.pep.engagement.material.list;

import dev.pep.engagement.material.LinkRequest;
import dev.pep.engagement.material.ReuseMaterial;
import dev.pep.engagement.material.ReuseMaterial.ReuseRequest;
import dev.pep.engagement.material.ShareLink;
import dev.pep.engagement.material.TagMaterial;
import dev.pep.engagement.material.TagMaterial.TagRequest;
import dev.pep.engagement.material.WithdrawMaterial;
import dev.pep.engagement.material.WithdrawMaterial.WithdrawRequest;
import dev.pep.platform.access.ForReaders;
import dev.pep.platform.access.ForSenders;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Materials for people of the company. */
@RestController
@RequestMapping("/api/engagement")
@Tag(name = "Materials")
@ForSenders
class MaterialController {

    private final SearchMaterials search;
    private final ReadMaterials read;
    private final FindOffers offers;
    private final ShareLink links;
    private final ReuseMaterial reuse;
    private final WithdrawMaterial withdraw;
    private final TagMaterial tag;

    MaterialController(
            SearchMaterials search,
            ReadMaterials read,
            FindOffers offers,
            ShareLink links,
            ReuseMaterial reuse,
            WithdrawMaterial withdraw,
            TagMaterial tag) {
        this.search = search;
        this.read = read;
        this.offers = offers;
        this.links = links;
        this.reuse = reuse;
        this.withdraw = withdraw;
        this.tag = tag;
    }

    /** The materials of an engagement. */
    record EngagementMaterials(List<MaterialView> materials) {}

    /** What an engagement can use of others. */
    record MaterialOffers(List<MaterialView> offers) {}

    @GetMapping("/materials")
    @ForReaders
    @Operation(summary = "Search the newest versions of all materials")
    MaterialPage search(@ParameterObject SearchParameters parameters, InternalUser user) {
        return search.page(parameters, user);
    }

    @GetMapping("/engagements/{id}/materials")
    @ForReaders
    @Operation(summary = "Read all materials of an engagement, also older versions and withdrawn ones")
    EngagementMaterials list(@PathVariable UUID id, InternalUser user) {
        return new EngagementMaterials(read.of(id, user));
    }

    @GetMapping("/engagements/{id}/materials/offers")
    @ForReaders
    @Operation(summary = "Read what other engagements with overlapping criteria have that this one can use")
    MaterialOffers offers(@PathVariable UUID id, InternalUser user) {
        return new MaterialOffers(offers.of(id, user));
    }

    @PostMapping("/engagements/{id}/materials/links")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a link")
    MaterialView link(@PathVariable UUID id, @RequestBody LinkRequest link, InternalUser user) {
        return read.one(links.share(id, link, user), user);
    }

    @PostMapping("/engagements/{id}/materials/reuse")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Use a material of another engagement in this one")
    MaterialView reuse(@PathVariable UUID id, @RequestBody ReuseRequest wanted, InternalUser user) {
        return read.one(reuse.reuse(id, wanted, user), user);
    }

    @PostMapping("/materials/{id}/withdraw")
    @Operation(summary = "Withdraw a material: nobody can open it any more")
    MaterialView withdraw(@PathVariable UUID id, @RequestBody WithdrawRequest wanted, InternalUser user) {
        withdraw.withdraw(id, wanted, user);
        return read.one(id, user);
    }

    @PutMapping("/materials/{id}/tags")
    @Operation(summary = "Say what a material is for")
    MaterialView tag(@PathVariable UUID id, @RequestBody TagRequest wanted, InternalUser user) {
        tag.tag(id, wanted, user);
        return read.one(id, user);
    }
}
