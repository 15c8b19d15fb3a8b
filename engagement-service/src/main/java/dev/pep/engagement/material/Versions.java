package dev.pep.engagement.material;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How materials follow one another. */
final class Versions {

    private Versions() {}

    /** Returns the newest version of a material, itself if there is no newer one. */
    static Optional<Material> newest(UUID id, List<Material> all) {
        Optional<Material> version =
                all.stream().filter(material -> material.id().equals(id)).findFirst();
        return version.map(older -> all.stream()
                .filter(material -> id.equals(material.edition().replaces()))
                .findFirst()
                .flatMap(newer -> newest(newer.id(), all))
                .orElse(older));
    }
}
