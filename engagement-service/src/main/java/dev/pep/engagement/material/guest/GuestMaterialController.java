package dev.pep.engagement.material.guest;

import dev.pep.engagement.invitation.InvitationGate;
import dev.pep.engagement.material.GuestLinkRequest;
import dev.pep.engagement.material.ReuseMaterial;
import dev.pep.engagement.material.ReuseMaterial.ReuseRequest;
import dev.pep.engagement.material.ShareLink;
import dev.pep.engagement.material.WithdrawMaterial;
import dev.pep.platform.security.PartnerCaller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What partners do with their materials. */
@RestController
@RequestMapping("/api/partner/engagement/materials")
@Tag(name = "Partner's page")
@PreAuthorize("hasAuthority('PURPOSE_engagement')")
class GuestMaterialController {

    private final GuestMaterials materials;
    private final InvitationGate gate;
    private final ShareLink links;
    private final ReuseMaterial reuse;
    private final WithdrawMaterial withdraw;

    GuestMaterialController(
            GuestMaterials materials,
            InvitationGate gate,
            ShareLink links,
            ReuseMaterial reuse,
            WithdrawMaterial withdraw) {
        this.materials = materials;
        this.gate = gate;
        this.links = links;
        this.reuse = reuse;
        this.withdraw = withdraw;
    }

    @PostMapping("/links")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a link")
    RoomMaterial link(@RequestBody GuestLinkRequest link, PartnerCaller caller) {
        return one(links.share(link, caller), caller);
    }

    @PostMapping("/reuse")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Use one's material of another engagement in this one")
    RoomMaterial reuse(@RequestBody ReuseRequest wanted, PartnerCaller caller) {
        return one(reuse.reuse(wanted, caller), caller);
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Withdraw a material: nobody can open it any more")
    RoomMaterial withdraw(@PathVariable UUID id, PartnerCaller caller) {
        withdraw.withdraw(id, caller);
        return one(id, caller);
    }

    private RoomMaterial one(UUID id, PartnerCaller caller) {
        return materials.one(id, gate.check(caller));
    }
}
