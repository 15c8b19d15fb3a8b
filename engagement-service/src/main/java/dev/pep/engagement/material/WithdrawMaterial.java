package dev.pep.engagement.material;

import dev.pep.engagement.invitation.InvitationGate;
import dev.pep.engagement.plan.GivenText;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.PartnerCaller;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a material back: nobody can open it any more, and the task that it had closed is open again. In a cancelled
 * engagement, too, but there nobody is asked for another one.
 */
@Component
public class WithdrawMaterial {

    private static final int LONGEST_REASON = 500;

    private final FindMaterial find;
    private final Contributions contributions;
    private final InvitationGate gate;
    private final Materials materials;
    private final MaterialTasks tasks;

    WithdrawMaterial(
            FindMaterial find,
            Contributions contributions,
            InvitationGate gate,
            Materials materials,
            MaterialTasks tasks) {
        this.find = find;
        this.contributions = contributions;
        this.gate = gate;
        this.materials = materials;
        this.tasks = tasks;
    }

    /** Why it is taken back. */
    public record WithdrawRequest(
            @Schema(description = "Why; for the history", maxLength = LONGEST_REASON) @Nullable String reason) {

        @Nullable String words() {
            return GivenText.of("reason", reason, LONGEST_REASON);
        }
    }

    @Transactional
    public void withdraw(UUID id, WithdrawRequest wanted, InternalUser user) {
        Material found = find.visible(id, user);
        withdraw(
                found,
                wanted.words(),
                contributions.of(found.engagementId(), found.owner().partnerId(), user));
    }

    @Transactional
    public void withdraw(UUID id, PartnerCaller caller) {
        Contribution contribution = contributions.of(caller);
        withdraw(find.own(id, gate.check(caller)), null, contribution);
    }

    private void withdraw(Material found, @Nullable String reason, Contribution contribution) {
        Material material = find.again(found);
        material.withdraw(reason, contribution.stamp());
        materials.save(material);
        tasks.reopen(material.kind(), contribution);
    }
}
