package dev.pep.engagement.material;

import dev.pep.engagement.plan.Act;
import dev.pep.engagement.plan.Detail;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.EngagementEvents;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.event.engagement.MaterialAdded;
import dev.pep.event.engagement.MaterialChangeKind;
import dev.pep.event.engagement.MaterialChanged;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Publishes what happens to materials, and keeps the same in their engagement's history. Neither the bytes nor the
 * address of a link are told: who may see them asks for them.
 */
@Component
class MaterialEvents {

    private final FindEngagement find;
    private final EngagementEvents events;

    MaterialEvents(FindEngagement find, EngagementEvents events) {
        this.find = find;
        this.events = events;
    }

    @EventListener
    void on(MaterialAct act) {
        Engagement engagement = find.known(act.material().engagementId());
        events.publish(act.stamp(), engagement, payload(act, engagement));
        if (!isTold(act)) {
            events.record(act.stamp(), engagement, words(act), detail(act.material()));
        }
    }

    private static SpecificRecord payload(MaterialAct act, Engagement engagement) {
        String id = engagement.id().toString();
        return switch (act) {
            case MaterialAct.Added added ->
                new MaterialAdded(id, EngagementEvents.brief(engagement), avro(added.material()), text(added.task()));
            case MaterialAct.Changed changed ->
                new MaterialChanged(id, EngagementEvents.brief(engagement), avro(changed.material()), changed.change());
        };
    }

    /** The history tells of a new version once, with the new one. */
    private static boolean isTold(MaterialAct act) {
        return act instanceof MaterialAct.Changed changed && changed.change() == MaterialChangeKind.REPLACED;
    }

    private static Act words(MaterialAct act) {
        return switch (act) {
            case MaterialAct.Added added ->
                added.material().edition().replaces() == null ? Act.MATERIAL_ADDED : Act.MATERIAL_REPLACED;
            case MaterialAct.Changed changed ->
                changed.change() == MaterialChangeKind.WITHDRAWN ? Act.MATERIAL_WITHDRAWN : Act.MATERIAL_TAGGED;
        };
    }

    private static Map<String, Object> detail(Material material) {
        return Detail.of(material.owner().partner())
                .with("materialId", material.id())
                .with("name", material.name())
                .with("kind", material.kind())
                .with("number", material.edition().number())
                .with("reason", material.withdrawal().withdrawReason())
                .with("reusedFrom", material.reusedFrom())
                .told();
    }

    private static dev.pep.event.engagement.Material avro(Material material) {
        return new dev.pep.event.engagement.Material(
                material.id().toString(),
                text(material.edition().replaces()),
                dev.pep.event.engagement.MaterialKind.valueOf(material.kind().name()),
                dev.pep.event.engagement.MaterialForm.valueOf(
                        material.content().form().name()),
                material.name(),
                material.content().mediaType(),
                material.content().size(),
                material.owner().avro(),
                EngagementEvents.avro(material.criteria()),
                text(material.reusedFrom()));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
