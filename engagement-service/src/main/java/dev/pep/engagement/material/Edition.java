package dev.pep.engagement.material;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a material one is.
 *
 * @param number from 1
 * @param replaces the version before
 * @param replaced whether there is a newer one
 */
record Edition(int number, @Nullable UUID replaces, boolean replaced) {

    private static final Edition FIRST = new Edition(1, null, false);

    static Edition after(Optional<Material> before) {
        return before.map(older -> new Edition(older.edition().number() + 1, older.id(), false))
                .orElse(FIRST);
    }

    Edition older() {
        return new Edition(number, replaces, true);
    }
}
