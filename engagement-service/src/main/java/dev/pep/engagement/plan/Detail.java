package dev.pep.engagement.plan;

import dev.pep.engagement.partner.NamedPartner;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an entry of the history tells beside the act; what there is not is left out. */
public final class Detail {

    private final Map<String, Object> told = new LinkedHashMap<>();

    /** Begins with the partner that it concerns, by which the history of a partner is found. */
    public static Detail of(@Nullable NamedPartner partner) {
        Detail detail = new Detail();
        return partner == null ? detail : detail.with("partnerId", partner.id()).with("partner", partner.name());
    }

    /** Adds something that has a value. */
    public Detail with(String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value);
        }
        return this;
    }

    /** Returns all of it by name. */
    public Map<String, Object> told() {
        return Collections.unmodifiableMap(told);
    }
}
