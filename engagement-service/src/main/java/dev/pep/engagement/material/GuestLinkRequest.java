package dev.pep.engagement.material;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that a partner adds. */
public record GuestLinkRequest(
        @Schema(description = "What it is for; OTHER by default, that of the version before if it replaces one")
        @Nullable MaterialKind kind,

        @Schema(description = "Name for display; the address by default", maxLength = MaterialName.LONGEST) @Nullable String name,

        @Schema(description = "Address, http or https", maxLength = LinkAddress.LONGEST) @Nullable String url,

        @Schema(description = "The version that it replaces") @Nullable UUID replaces) {

    NewMaterial material() {
        String address = LinkAddress.check(url);
        String shown = name == null || name.isBlank() ? address : name;
        return new NewMaterial(
                UUID.randomUUID(), kind, MaterialName.clean(shown), Content.link(address), replaces, null);
    }
}
